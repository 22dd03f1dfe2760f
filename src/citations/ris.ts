import type { SourceType } from '../schemas/source.ts';
import { isoDate, type CslDate, type CslItem, type CslName } from './csl.ts';

const TYPES: Readonly<Record<SourceType, string>> = {
  'article-journal': 'JOUR',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  collection: 'GEN',
  manuscript: 'MANSCPT',
  motion_picture: 'VIDEO',
  broadcast: 'MPCT',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  webpage: 'ELEC',
};

/** Write works in RIS, which EndNote, Mendeley, RefWorks and Zotero read. */
export function toRis(works: readonly CslItem[]): string {
  return works.map(recordOf).join('\r\n');
}

function recordOf(work: CslItem): string {
  const [first, last] = work.page?.split(/[-–]/) ?? [];
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[work.type]],
    ['ID', work.id],
    ...namesOf(work.author).map((name) => ['AU', name] as const),
    ...namesOf(work.editor).map((name) => ['A2', name] as const),
    ['TI', work.title],
    ['T2', work['container-title']],
    ['T3', work['collection-title']],
    ['VL', work.volume],
    ['IS', work.issue ?? work['collection-number']],
    ['SP', first],
    ['EP', last],
    ['PY', work.issued && isoDate(work.issued).slice(0, 4)],
    ['DA', work.issued && slashed(work.issued)],
    ['PB', work.publisher],
    ['CY', work['publisher-place']],
    ['AV', work.archive],
    ['UR', work.URL],
    ['Y2', work.accessed && slashed(work.accessed)],
    ['LA', work.language],
    ['N1', [work.dimensions, work.note].filter(Boolean).join('. ') || undefined],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** RIS divides a name at its first comma, and has no way to keep one within a body’s name. */
const namesOf = (names: readonly CslName[] = []): string[] =>
  names.map((name) =>
    'literal' in name ? name.literal.replace(/, (.*)$/, ' ($1)') : `${name.family}, ${name.given}`,
  );

/** `2019/06/11/`, `2019/06//` or `2019///`: RIS keeps the places of what is not known. */
function slashed(date: CslDate): string {
  const [year = '', month = '', day = ''] = isoDate(date).split('-');
  return `${year}/${month}/${day}/`;
}
