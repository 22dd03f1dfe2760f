import type { SourceType } from '../schemas/source.ts';
import { isoDate, type CslItem, type CslName } from './csl.ts';

/** Types of entries that BibTeX knows, or else BibLaTeX; BibTeX takes the latter for `misc`. */
const ENTRY_TYPES: Readonly<Record<SourceType, string>> = {
  'article-journal': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  collection: 'misc',
  manuscript: 'unpublished',
  motion_picture: 'video',
  broadcast: 'video',
  'post-weblog': 'online',
  report: 'techreport',
  webpage: 'online',
};

const LANGUAGES: Readonly<Record<string, string>> = { ar: 'arabic', en: 'english' };

/** Write works as a bibliography for BibTeX and BibLaTeX, in UTF-8. */
export function toBibtex(works: readonly CslItem[]): string {
  return works.map(entryOf).join('\n');
}

function entryOf(work: CslItem): string {
  const fields = Object.entries(fieldsOf(work)).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},\n`],
  );
  return `@${ENTRY_TYPES[work.type]}{${work.id},\n${fields.join('')}}\n`;
}

function fieldsOf(work: CslItem): Record<string, string | undefined> {
  const isArticle = ENTRY_TYPES[work.type] === 'article';
  const isReport = work.type === 'report';
  return {
    // The second braces keep a style from taking the capitals out of names.
    title: `{${escaped(work.title)}}`,
    author: namesOf(work.author),
    editor: namesOf(work.editor),
    [isArticle ? 'journal' : 'booktitle']: plain(work['container-title']),
    ...(work.type === 'article-newspaper' && { entrysubtype: 'newspaper' }),
    series: plain(work['collection-title']),
    volume: work.volume,
    number: work.issue ?? work['collection-number'],
    pages: work.page?.replace(/[-–]/, '--'),
    date: work.issued && isoDate(work.issued),
    year: work.issued && isoDate(work.issued).slice(0, 4),
    [isReport ? 'institution' : 'publisher']: plain(work.publisher),
    address: plain(work['publisher-place']),
    library: plain(work.archive),
    url: work.URL,
    urldate: work.accessed && isoDate(work.accessed),
    origtitle: plain(work['original-title']),
    language: LANGUAGES[work.language] ?? work.language,
    note: plain([work.dimensions, work.note].filter(Boolean).join('. ') || undefined),
  };
}

/**
 * A body’s name stands in braces of its own, so that its commas and `and` divide nothing; so does a
 * family’s that begins small, or its article would be taken off: “al-Anbari”.
 */
const namesOf = (names: readonly CslName[] | undefined): string | undefined =>
  names
    ?.map((name) =>
      'literal' in name
        ? `{${escaped(name.literal)}}`
        : `${familyOf(escaped(name.family))}, ${escaped(name.given)}`,
    )
    .join(' and ');

const familyOf = (family: string): string =>
  /^\p{Lowercase}/u.test(family) ? `{${family}}` : family;

const plain = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : escaped(text);

/** What TeX would take for a command, written as the character it is. */
function escaped(text: string): string {
  return text.replace(/[\\{}~^]|[&%$#_]/g, (character) => SPELLED[character] ?? `\\${character}`);
}

const SPELLED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
