import { escapeMarkup } from './escape-markup.ts';
import type { Mark } from './mark.ts';
import { provenanceText } from './provenance-text.ts';

/** The attributes an element of this mark carries, in the order they are written. */
export function attributesOf({ key, notes, attrs }: Mark): [name: string, value: string][] {
  const written: [string, string][] = [];
  if (key !== undefined) written.push(['data-key', key]);
  if (notes !== undefined) written.push(['data-notes', provenanceText(notes)]);
  for (const [name, value] of Object.entries(attrs ?? {})) {
    if (value !== undefined) written.push([name, String(value)]);
  }
  return written;
}

/** The child elements of a mark: its title first, then the children that are there in this state. */
export function childrenOf({ title, children = [] }: Mark): Mark[] {
  const present = children.filter((child) => child !== undefined);
  return title === undefined ? present : [{ tag: 'title', text: title }, ...present];
}

/** Write a drawing as SVG text. The same mark always gives the same bytes. */
export function toMarkup(mark: Mark): string {
  const attributes = attributesOf(mark)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('');
  const inner = escapeMarkup(mark.text ?? '') + childrenOf(mark).map(toMarkup).join('');
  return inner === ''
    ? `<${mark.tag}${attributes}/>`
    : `<${mark.tag}${attributes}>${inner}</${mark.tag}>`;
}
