import { headingOf } from '../kinds/evidence/piece.ts';
import { GROUPINGS } from '../kinds/evidence/groupings.ts';
import type { Piece } from '../kinds/evidence/piece.ts';
import type { Grouping } from '../kinds/evidence/groupings.ts';
import type { Mark } from '../graphics/mark.ts';
import type { Facet, Filter } from './note-filter.ts';

/** What choosing a mark or a heading of the evidence asks for. */
export type Choice = { readonly facet: Facet; readonly value: string };

const PIECE = /^piece-(.+)$/;
const HEADING = new RegExp(`^heading-(${GROUPINGS.join('|')})-(.+)$`);

/** What the mark or heading of this key asks for; nothing for what cannot be chosen. */
export function choiceOf(key: string, pieces: readonly Piece[]): Choice | undefined {
  const [, by, value] = HEADING.exec(key) ?? [];
  const facet = GROUPINGS.find((each) => each === by);
  if (facet !== undefined && value !== undefined) return { facet, value };
  const [, id] = PIECE.exec(key) ?? [];
  const piece = pieces.find((each) => each.id === id);
  return piece && { facet: 'evidence', value: piece.same };
}

/** Make the marks and headings of a drawing buttons; Tab reaches the headings, arrow keys the marks. */
export function withControls(drawing: Mark, pieces: readonly Piece[], filter: Filter): Mark {
  const asButtons = (mark: Mark): Mark => {
    const choice = mark.key === undefined ? undefined : choiceOf(mark.key, pieces);
    if (choice) return asButton(mark, choice, filter);
    return mark.children === undefined
      ? mark
      : { ...mark, children: mark.children.map((child) => child && asButtons(child)) };
  };
  return asButtons(drawing);
}

function asButton(mark: Mark, { facet, value }: Choice, filter: Filter): Mark {
  const { title, ...rest } = mark;
  const attrs = {
    ...mark.attrs,
    role: 'button',
    tabindex: facet === 'evidence' ? -1 : 0,
    'aria-label': title,
    'aria-pressed': String(filter[facet] === value),
  };
  if (mark.children === undefined) return { ...mark, attrs };
  // What a heading shows is its name already; the spaces keep its words apart when it is spoken.
  const children = mark.children.map(
    (child) => child && { ...child, ...(child.text ? { text: `${child.text} ` } : {}) },
  );
  return { ...rest, attrs, children };
}

/**
 * The key of the mark or heading that an arrow key leads to: up and down from heading to heading,
 * right and left along the marks beneath one.
 */
export function walkTo(
  key: string,
  arrow: string,
  pieces: readonly Piece[],
  headings: readonly string[],
  by: Grouping,
): string | undefined {
  const piece = pieces.find(({ id }) => key === `piece-${id}`);
  const under = piece ? headingOf(piece, by) : HEADING.exec(key)?.[2];
  const group = pieces.filter((each) => headingOf(each, by) === under);
  const row = headings.indexOf(under ?? '');
  const column = piece ? group.indexOf(piece) : -1;
  const headingAt = (index: number): string | undefined =>
    headings[index] === undefined ? undefined : `heading-${by}-${headings[index]}`;
  const pieceAt = (index: number): string | undefined =>
    group[index] === undefined ? undefined : `piece-${group[index].id}`;
  switch (arrow) {
    case 'ArrowDown':
      return headingAt(row + 1);
    case 'ArrowUp':
      return piece ? headingAt(row) : headingAt(row - 1);
    case 'ArrowRight':
      return pieceAt(column + 1);
    case 'ArrowLeft':
      return column > 0 ? pieceAt(column - 1) : headingAt(row);
    default:
      return undefined;
  }
}
