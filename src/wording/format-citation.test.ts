import { expect, test } from 'vitest';

import { note } from '../schemas/note.ts';
import { source } from '../schemas/source.ts';
import type { Source } from '../schemas/source.ts';
import { formatNote, noteText } from './format-citation.ts';

const REPORTER = { family: 'Ward', given: 'Ada' };
const SHARED = { authors: [REPORTER], title: 'On Water', issued: '2018-06-12' };

const sources = new Map<string, Source>(
  Object.entries({
    papers: { type: 'collection', title: 'Frontier Papers', archive: 'City Library' },
    book: {
      ...SHARED,
      type: 'book',
      issued: '2017',
      publisher: 'River Press',
      publisherPlace: 'Oxford',
    },
    chapter: {
      ...SHARED,
      type: 'chapter',
      issued: '2016',
      containerTitle: 'Rivers',
      editors: [{ family: 'Hill', given: 'Ben' }],
      publisher: 'River Press',
    },
    journal: {
      ...SHARED,
      type: 'article-journal',
      translatedTitle: 'About water',
      containerTitle: 'River Studies',
      volume: '3',
      issue: '2',
      page: '5–30',
      issued: '2009-09',
    },
    report: {
      ...SHARED,
      type: 'report',
      publisher: 'River Institute',
      seriesTitle: 'River Brief',
      seriesNumber: '7',
      issued: '2016-11',
    },
    news: {
      ...SHARED,
      type: 'article-newspaper',
      containerTitle: 'Daily River',
      url: 'https://www.example.org/water',
    },
    blog: {
      ...SHARED,
      type: 'post-weblog',
      containerTitle: 'Banks',
      publisher: 'River Institute',
    },
    web: { ...SHARED, type: 'webpage', authors: [], title: 'Whose water?' },
    kept: {
      ...SHARED,
      type: 'webpage',
      url: 'https://www.example.org/water',
      archived: 'https://archive.example/2020/water',
    },
    garbled: {
      ...SHARED,
      type: 'article-newspaper',
      authors: [],
      containerTitle: 'Daily River',
      url: 'https://www.example.org/2018/',
      urlIncomplete: 'The end is scrambled.',
    },
    video: {
      type: 'motion_picture',
      title: 'A talk',
      containerTitle: 'YouTube',
      duration: '53:10',
      postedBy: 'River TV',
      issued: '2017-06-20',
      accessed: '2020-03-27',
      url: 'https://www.example.com/watch?v=1',
    },
  }).map(([id, data]) => [id, source.parse(data)]),
);

const text = (data: object) => noteText(note.parse({ number: 50, ...data }), sources);

test.each([
  ['archive', 'papers', 'Frontier Papers, City Library, 4.'],
  ['book', 'book', 'Ada Ward, On Water (Oxford: River Press, 2017), 4.'],
  ['chapter', 'chapter', 'Ada Ward, “On Water,” in Rivers, ed. Ben Hill, River Press, 2016, 4.'],
  [
    'journal-article',
    'journal',
    'Ada Ward, “On Water” [About water], River Studies 3, no. 2 (September 2009): 5–30, 4.',
  ],
  ['report', 'report', 'Ada Ward, On Water, River Institute, River Brief no. 7, November 2016, 4.'],
  ['blog', 'blog', 'Ada Ward, “On Water,” Banks (blog), River Institute, June 12, 2018, 4.'],
  ['web', 'web', '“Whose water?” June 12, 2018, 4.'],
])('a citation of kind %s reads as a full note with its page', (kind, id, sentence) => {
  expect(text({ kind, source: id, locator: '4' })).toBe(sentence);
});

test('a newspaper article is cited with its date and its whole address', () => {
  expect(text({ kind: 'news', source: 'news', see: 'see also' })).toBe(
    'See also Ada Ward, “On Water,” Daily River, June 12, 2018, https://www.example.org/water.',
  );
});

test('a work of which an archive keeps a copy leads to both', () => {
  expect(text({ kind: 'web', source: 'kept' })).toBe(
    'Ada Ward, “On Water,” June 12, 2018, https://www.example.org/water, archived at https://archive.example/2020/water.',
  );
});

test('a video is cited with its length, who posted it, and when it was seen', () => {
  expect(text({ kind: 'video', source: 'video', see: 'see' })).toBe(
    'See “A talk,” YouTube video, 53:10, posted by River TV, June 20, 2017, ' +
      'accessed March 27, 2020, https://www.example.com/watch?v=1.',
  );
});

test('a page gets titles in italics and addresses as links', () => {
  expect(formatNote(note.parse({ number: 9, kind: 'news', source: 'news' }), sources)).toEqual([
    { text: 'Ada Ward, “On Water,” ' },
    { text: 'Daily River', italic: true },
    { text: ', June 12, 2018, ' },
    { text: 'example.org', href: 'https://www.example.org/water' },
    { text: '.' },
  ]);
});

test('a garbled address leads as far as it is sound, and its link says so', () => {
  const garbled = note.parse({ number: 9, kind: 'news', source: 'garbled' });
  expect(formatNote(garbled, sources)).toContainEqual({
    text: 'example.org (address incomplete in the report)',
    href: 'https://www.example.org/2018/',
  });
  expect(noteText(garbled, sources)).toBe(
    '“On Water,” Daily River, June 12, 2018, ' +
      'https://www.example.org/2018/ (address incomplete in the report).',
  );
});

test('a source without an entry is named in the error', () => {
  expect(() => text({ kind: 'news', source: 'nowhere' })).toThrow('There is no source “nowhere”.');
});

test('an “Ibid.” stands in full with the note that it repeats, in small print', () => {
  const ibid = note.parse({
    number: 3,
    kind: 'archive',
    source: 'papers',
    repeats: 'note-1',
    short: 'ibid',
  });
  expect(formatNote(ibid, sources)).toEqual([
    { text: 'Frontier Papers, City Library ' },
    { text: '(same source as note 1)', small: true },
    { text: '.' },
  ]);
});
