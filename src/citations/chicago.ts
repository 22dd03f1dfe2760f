import { dateText } from '../schemas/calendar.ts';
import { isoDate, type CslItem, type CslName } from './csl.ts';
import { namesInARow } from './names-in-a-row.ts';
import type { Run } from './styled-text.ts';

/**
 * A report, or a page of this edition, as an entry of a bibliography after the Chicago Manual of
 * Style (18th edition). A page has no author of its own: its title comes first, and whose work it
 * retells behind it.
 */
export function inChicago(work: CslItem): Run[] {
  const date = work.issued && dateText(isoDate(work.issued));
  const end = [work.URL].flatMap((address) => (address ? [{ text: ` ${address}.` }] : []));
  if (work.type === 'report') {
    return [
      { text: `${listed(work.author)}. ` },
      { text: work.title, italic: true },
      { text: `. ${[work['collection-title'], work.publisher].filter(Boolean).join('. ')}` },
      { text: `${date ? `, ${date}` : ''}.` },
      ...end,
    ];
  }
  const whole = work['container-title'];
  return [
    ...(whole
      ? [{ text: `“${work.title}.” In ` }, { text: whole, italic: true as const }]
      : [{ text: work.title, italic: true as const }]),
    ...retold(work),
    { text: date ? ` ${date}.` : '' },
    ...end,
  ];
}

/** “, a retelling of Ann Lee and Bo Chi, *A Report*.” */
function retold(work: CslItem): Run[] {
  const title = work['original-title'];
  if (!title) return [{ text: '.' }];
  const names = (work['original-author'] ?? []).map(asWritten);
  return [
    { text: `, a retelling of ${names.join(' and ')}, ` },
    { text: title, italic: true },
    { text: '.' },
  ];
}

/** “Lee, Ann, and Bo Chi”: the first by the family’s name, as lists are ordered by it. */
function listed(names: readonly CslName[] = []): string {
  const written = names.map((name, index) =>
    index === 0 && 'family' in name ? `${name.family}, ${name.given}` : asWritten(name),
  );
  return namesInARow(written, 'and');
}

const asWritten = (name: CslName): string =>
  'literal' in name ? name.literal : `${name.given} ${name.family}`;
