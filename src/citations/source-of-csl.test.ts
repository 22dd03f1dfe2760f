import { expect, test } from 'vitest';
import type { Source } from '../schemas/source.ts';
import { readStory } from '../story/read-story.ts';
import { toBibtex } from './bibtex.ts';
import { cslOfSource } from './csl-of-source.ts';
import { isCitation, readCitation } from './read-citation.ts';
import { toRis } from './ris.ts';
import { nameWritten, sourceOfCsl } from './source-of-csl.ts';

const { story } = readStory(`${import.meta.dirname}/../../content`);
const sources = [...(story?.sources.values() ?? [])];

/** What a source says that an item of CSL can tell, as far as it says something. */
const told = ({ id: _, urlIncomplete: _note, postedBy, ...source }: Source & { id: string }) =>
  Object.fromEntries(
    Object.entries({ ...source, publisher: source.publisher ?? postedBy }).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

const readOne = (text: string) => {
  const read = readCitation(text);
  if ('sorry' in read) throw new Error(read.sorry);
  return sourceOfCsl(read.items[0] ?? {});
};

test.each(sources)('$id comes back whole from CSL-JSON', (source) => {
  expect(readOne(JSON.stringify([cslOfSource(source)]))).toEqual(told(source));
});

/** What each form keeps of every type that it has a word for. */
const kept = ({ title, translatedTitle, authors, url }: Source) => ({
  title,
  ...(translatedTitle && { translatedTitle }),
  ...(authors.every((name) => 'family' in name) && authors.length > 0 && { authors }),
  ...(url && { url }),
});

test.each(sources)('$id comes back from BibTeX and RIS with title, names and address', (source) => {
  expect(readOne(toBibtex([cslOfSource(source)]))).toMatchObject(kept(source));
  expect(readOne(toRis([cslOfSource(source)]))).toMatchObject(kept(source));
});

test('an article is read as reference managers write it', () => {
  const article = {
    type: 'article-journal',
    authors: [{ family: 'van Doorn', given: 'Ada' }, { literal: 'Border Guard' }],
    title: 'Rivers and Roads',
    containerTitle: 'Water',
    volume: '3',
    issue: '2',
    page: '14–24',
    issued: '2009-09',
    url: 'https://doi.org/10.1000/1',
  };
  const bibtex = `@article{doorn, author = {van Doorn, Ada and {Border Guard}},
    title = {Rivers and {Roads}}, journal = {Water}, volume = 3, number = 2, pages = {14--24},
    year = 2009, month = sep, doi = {10.1000/1} }`;
  expect(readOne(bibtex)).toEqual(article);
  const ris = `TY  - JOUR
AU  - van Doorn, Ada
AU  - Border Guard
TI  - Rivers and Roads
T2  - Water
VL  - 3
IS  - 2
SP  - 14
EP  - 24
DA  - 2009/09//
DO  - 10.1000/1
ER  - `;
  expect(readOne(ris.replaceAll('\n', '\r\n'))).toEqual(article);
  const csl = {
    id: 'doorn',
    type: 'article-journal',
    author: [
      { family: 'Doorn', given: 'Ada', 'non-dropping-particle': 'van' },
      { literal: 'Border Guard' },
    ],
    title: 'Rivers and <i>Roads</i>',
    'container-title': 'Water',
    volume: 3,
    issue: '2',
    page: '14-24',
    issued: { 'date-parts': [['2009', '9']] },
    DOI: '10.1000/1',
  };
  expect(readOne(JSON.stringify(csl))).toEqual(article);
});

test('what no source can say is left out, and asked for', () => {
  const thesis = '@thesis{a, title = {A Thesis}, author = {Ward, Ada}, year = 2001}';
  expect(readOne(thesis)).toEqual({
    title: 'A Thesis',
    authors: [{ family: 'Ward', given: 'Ada' }],
    issued: '2001',
  });
});

test.each([
  ['@book{a, title = {A', 'This cannot be read as BibTeX'],
  ['{"id": ', 'This cannot be read as CSL-JSON'],
  ['A title by somebody', 'This is no entry of BibTeX, RIS or CSL-JSON'],
])('%s is told to be no entry', (text, says) => {
  expect(readCitation(text)).toEqual({ sorry: expect.stringContaining(says) as unknown });
  expect(isCitation(text)).toBe(!says.includes('no entry'));
});

test('a name is a person’s where a comma stands in it', () => {
  expect(nameWritten('Ward, Ada B.')).toEqual({ family: 'Ward', given: 'Ada B.' });
  expect(nameWritten(' Border Guard ')).toEqual({ literal: 'Border Guard' });
});
