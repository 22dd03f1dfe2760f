import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { afterEach, expect, test, vi } from 'vitest';
import type { SourceType } from '../schemas/source.ts';
import { readStory } from '../story/read-story.ts';
import { smallStory } from '../testing/small-story.ts';
import { toBibtex } from './bibtex.ts';
import { citableWorks } from './citable-works.ts';
import { isoDate, type CslItem, type CslName } from './csl.ts';
import { toRis } from './ris.ts';

const { story } = readStory(`${import.meta.dirname}/../../content`);
if (story === undefined) throw new Error('The publication has no story.');
const works = citableWorks(story);
afterEach(() => vi.unstubAllEnvs());

/** What no source has today, one of each type: marks of TeX and RIS, Arabic, quotation marks. */
const TYPES = [
  'article-journal',
  'article-newspaper',
  'book',
  'chapter',
  'collection',
  'manuscript',
  'motion_picture',
  'broadcast',
  'post-weblog',
  'report',
  'webpage',
] as const satisfies readonly SourceType[];
const odd = TYPES.map((type): CslItem => ({
  id: `odd-${type}`,
  type,
  title: 'مدينة النهر: “50% of $5 & #1_b” – Ma’an {and} ~\\^ more',
  author: [{ family: 'عبد الرحمن', given: 'محمد' }, { literal: 'Border & Coast Guard' }],
  issued: { 'date-parts': [[2019, 6, 11]] },
  URL: 'https://example.org/a_b?c=%D8%A7&d=~e#f',
  language: 'ar',
}));
const all = [...works, ...odd];

type Name = string | Partial<Record<'family' | 'given' | 'literal', string>>;

/** A name as it comes back: a body’s may come as a family alone, some as they stand in the file. */
const nameText = (name: Name): string =>
  typeof name === 'string'
    ? name.replace(/^([^,]+), (.*)$/, '$2 $1')
    : (name.literal ?? [name.given, name.family].filter(Boolean).join(' '));

/** What a reader of formats by others found in a file, work by work, by its key. */
const readBack = (text: string, forceType: string) =>
  new Map(
    new Cite(text, { forceType }).data.map((item) => [
      item.id,
      {
        type: item.type,
        title: item.title.replace(/<\/?span[^>]*>/g, ''),
        // The reader takes who wrote in a newspaper for its reporter, and a film’s for its director.
        names: [item.author ?? item.reporter ?? item.director ?? []].flat().map(nameText),
        issued: item.issued && isoDate(item.issued),
        container: item['container-title'],
        page: item.page,
        address: item.URL,
      },
    ]),
  );

const fromBibtex = readBack(toBibtex(all), '@biblatex/text');
const fromRis = readBack(toRis(all), '@ris/file');

const expected = (work: CslItem, types: Partial<Record<SourceType, string>>) => ({
  type: types[work.type] ?? work.type,
  title: work.title,
  names: (work.author ?? []).map(nameText),
  issued: work.issued && isoDate(work.issued),
  address: work.URL,
});

test.each(all)('$id survives BibTeX, as a parser by others reads it', (work) => {
  const types = {
    'article-newspaper': 'article-journal',
    collection: 'document',
    broadcast: 'motion_picture',
    'post-weblog': 'webpage',
  };
  expect(fromBibtex.get(work.id)).toMatchObject(expected(work, types));
});

test.each(all)('$id survives RIS, as a parser by others reads it', (work) => {
  const names = (work.author ?? []).map((name: CslName) =>
    nameText(name).replace(/, (.*)$/, ' ($1)'),
  );
  const { issued, ...found } = fromRis.get(work.id) ?? {};
  const { issued: date, ...rest } = expected(work, { collection: 'document' });
  expect(found).toMatchObject({ ...rest, names });
  // Of newspapers and chapters this reader takes the year alone.
  expect(issued?.slice(0, 4)).toBe(date?.slice(0, 4));
});

test('what TeX would take for a command or a remark is written as itself', () => {
  const [entry = ''] = toBibtex(odd).split('\n\n');
  expect(entry).toContain(
    'Ma’an \\textbraceleft{}and\\textbraceright{} \\textasciitilde{}\\textbackslash{}\\textasciicircum{} more',
  );
  expect(entry).toContain('“50\\% of \\$5 \\& \\#1\\_b”');
});

test('journals and pages survive, too', () => {
  const articles = works.filter(({ type, page }) => type === 'article-journal' && page);
  expect(articles.length).toBeGreaterThan(2);
  for (const { id, page, 'container-title': container } of articles) {
    const printed = { page: page?.replace('–', '-'), container };
    expect(fromBibtex.get(id)).toMatchObject(printed);
    expect(fromRis.get(id)).toMatchObject(printed);
  }
});

test('the report, this edition, its chapters and every source can be cited, each by a key of its own', () => {
  const published = story.chapters.filter(({ head }) => head.status === 'published');
  expect(works).toHaveLength(2 + published.length + story.sources.size);
  expect(new Set(works.map(({ id }) => id)).size).toBe(works.length);
  expect(new Cite(works).data).toHaveLength(works.length);
});

test('nobody but the report’s authors is credited with it, and they not with this edition', () => {
  const [report, ...others] = works.slice(0, -story.sources.size);
  const { authors } = story.publication.retells;
  expect(report?.author?.map(nameText)).toEqual(authors);
  for (const each of others) {
    expect(each).not.toHaveProperty('author');
    expect(each['original-author']?.map(nameText)).toEqual(authors);
    expect(each.note).toBe(story.publication.credit);
  }
});

test('a chapter is cited with its address where that is known, and without one elsewhere', () => {
  const addresses = () =>
    citableWorks(story).flatMap(({ id, URL }) => (story.sources.has(id) ? [] : [URL]));
  vi.stubEnv('SITE_URL', '');
  expect(new Set(addresses())).toEqual(new Set([undefined]));
  vi.stubEnv('SITE_URL', 'https://example.org');
  const [chapter] = story.chapters;
  expect(addresses()).toContain(`https://example.org/chapters/${chapter?.slug}/`);
});

test('a copy that an archive keeps is cited with the work, in every format', () => {
  const copy = 'https://archive.example/2020/atlas';
  const { story: small } = readStory(
    smallStory({ 'sources/atlas.yaml': `type: book\ntitle: An Atlas\narchived: ${copy}\n` }),
  );
  const cited = citableWorks(small ?? expect.fail('no story'));
  expect(cited.find(({ id }) => id === 'atlas')?.note).toBe(`Archived at ${copy}`);
  for (const text of [toBibtex(cited), toRis(cited)]) expect(text).toContain(`Archived at ${copy}`);
});
