import { escapeMarkup as text } from '../../graphics/escape-markup.ts';
import type { FieldChange } from './compare-fields.ts';
import { wordChanges, type Run } from './word-changes.ts';

/**
 * Words then and now as one text: what went is struck through, what came is underlined, and both are
 * told to those who do not see that. One of the two is missing where all of it went or came.
 */
export function changedWords(before: string | undefined, after: string | undefined): string {
  return wordChanges(before ?? '', after ?? '')
    .map((run, index, runs) => runMarkup(run, runs[index + 1]))
    .join('')
    .trim();
}

/** The space behind words that went or came belongs to neither; between both there is one. */
function runMarkup({ text: words, change }: Run, next: Run | undefined): string {
  const [, inner = '', space = ''] = /^([^]*?)(\s*)$/.exec(words) ?? [];
  switch (change) {
    case 'same':
      return text(words);
    case 'gone':
      return `<del>${aside('deleted: ')}${text(inner)}${aside(' end of deletion')}</del>${next?.change === 'new' ? ' ' : space}`;
    case 'new':
      return `<ins>${aside('inserted: ')}${text(inner)}${aside(' end of insertion')}</ins>${space}`;
  }
}

/** The first words of a longer text, to know it by. */
export function startOf(words: string, most = 14): string {
  const all = words.split(' ');
  return all.length > most ? `${all.slice(0, most).join(' ')} …` : words;
}

/** A sentence with its stop, unless a sentence that it quotes at its end has one. */
export const sentence = (words: string): string => (/[.!?]”$/.test(words) ? words : `${words}.`);

/** Words for those who do not see the page. */
const aside = (words: string): string => `<span class="aside">${text(words)}</span>`;

/** Fields then and now, each with the way to it. */
export function fieldsMarkup(fields: readonly FieldChange[]): string {
  if (fields.length === 0) return '';
  const rows = fields.map(
    ({ path, before, after }) =>
      `<dt>${text(path.join(' › '))}</dt><dd>${changedWords(before, after)}</dd>`,
  );
  return `<dl>${rows.join('\n')}</dl>`;
}

/** A heading with all that stands under it; nothing where nothing does. */
export function section(level: 3 | 4, heading: string, inner: string): string {
  return inner === '' ? '' : `<h${level}>${text(heading)}</h${level}>\n${inner}\n`;
}
