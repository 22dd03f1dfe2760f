import { monthName } from '../schemas/calendar.ts';
import type { CslDate, CslItem, CslName } from './csl.ts';
import { namesInARow } from './names-in-a-row.ts';
import type { Run } from './styled-text.ts';

/**
 * A report, or a page of this edition, as an entry of a list of references after APA (7th edition).
 * A page has no author of its own: its title takes that place. Titles keep the capitals they have;
 * which of them are names only a reader can tell.
 */
export function inApa(work: CslItem): Run[] {
  const date = `(${work.issued ? dateOf(work.issued) : 'n.d.'})`;
  const end = work.URL ? ` ${work.URL}` : '';
  if (work.type === 'report') {
    const series = work['collection-title'];
    return [
      { text: `${listed(work.author)} ${date}. ` },
      { text: work.title, italic: true },
      { text: `${series ? ` (${series})` : ''}. ${work.publisher ?? ''}.${end}` },
    ];
  }
  const original = work['original-title'];
  const names = listed(work['original-author']);
  return [
    { text: work.title, italic: true },
    { text: original ? ` [Retelling of the report “${original},” by ${names}]` : '' },
    { text: `. ${date}.` },
    { text: work['container-title'] ? ` ${work['container-title']}.` : '' },
    { text: end },
  ];
}

/** “2020, March”, “2026, November 22”. */
function dateOf({ 'date-parts': [[year, month, day]] }: CslDate): string {
  const inYear = [month && monthName(month), day].filter(Boolean).join(' ');
  return [year, inYear].filter(Boolean).join(', ');
}

/** “Lee, A. B., & Chi, B.” */
function listed(names: readonly CslName[] = []): string {
  const written = names.map((name) =>
    'literal' in name ? name.literal : `${name.family}, ${initials(name.given)}`,
  );
  return namesInARow(written, '&');
}

/** “Bo Jean-Luc” is “B. J.-L.” */
const initials = (given: string): string =>
  given
    .split(' ')
    .map((name) =>
      name
        .split('-')
        .map(([letter = '']) => `${letter}.`)
        .join('-'),
    )
    .join(' ');
