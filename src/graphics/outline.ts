import { createHash } from 'node:crypto';
import { toMarkup } from './markup.ts';
import type { Mark } from './mark.ts';
import { pathSpots } from './path-spots.ts';
import { inPlace, placementOf, type Placement, type Spot } from './placement.ts';
import { provenanceText } from './provenance-text.ts';

/**
 * A drawing in words, for people who compare two of them: one line a mark, deeper ones further in, each
 * with its tag, key and classes, its place in whole pixels of the drawing, how it is set, what it says
 * and its notes. Of a path there is the box it fills and the number of its parts.
 * @param folded keys of groups that are told in one line, with a print of all that they hold
 */
export function outlineOf(drawing: Mark, folded: readonly string[] = []): string {
  return linesOf(drawing, inPlace, folded, '').join('\n');
}

function linesOf(
  mark: Mark,
  outer: Placement,
  folded: readonly string[],
  indent: string,
): string[] {
  const { tag, key, attrs = {}, text, notes, children = [] } = mark;
  const transform = attrs['transform'];
  const placement = transform === undefined ? outer : placementOf(String(transform), outer);
  const told = [
    tag,
    key && `#${key}`,
    attrs['class'] && `.${String(attrs['class']).replaceAll(' ', '.')}`,
    placeOf(mark, placement),
    ...settingOf(attrs),
    text && `“${text}”`,
    notes && `[${provenanceText(notes)}]`,
  ];
  const line = (words: readonly unknown[]): string => indent + words.filter(Boolean).join(' ');
  // A pattern measures from its own corner, so that nothing in it has a place in the drawing.
  if (tag === 'pattern' || (key !== undefined && folded.includes(key)))
    return [line([...told, `holds ${children.length}, ${printOf(mark)}`])];
  const inner = children.flatMap((child) =>
    child ? linesOf(child, placement, folded, `${indent}  `) : [],
  );
  return [line(told), ...inner];
}

/** Where a mark is: a point for words, `x,y width×height` for shapes, nothing for groups. */
function placeOf({ tag, attrs = {} }: Mark, placement: Placement): string {
  const number = (name: string): number => Number(attrs[name] ?? 0);
  const box = (...parts: readonly (readonly Spot[])[]): string => boxOf(parts, placement);
  switch (tag) {
    case 'text':
      return placement([number('x'), number('y')])
        .map(whole)
        .join(',');
    case 'rect': {
      const [x, y] = [number('x'), number('y')];
      return box([
        [x, y],
        [x + number('width'), y + number('height')],
      ]);
    }
    case 'circle': {
      const [x, y, r] = [number('cx'), number('cy'), number('r')];
      return box([
        [x - r, y - r],
        [x + r, y + r],
      ]);
    }
    case 'line':
      return box([
        [number('x1'), number('y1')],
        [number('x2'), number('y2')],
      ]);
    case 'path':
      return box(...pathSpots(String(attrs['d'] ?? '')));
    default:
      return '';
  }
}

/** The box around all points, and how many parts they make if they are more than one. */
function boxOf(parts: readonly (readonly Spot[])[], placement: Placement): string {
  const spots = parts.flat().map(placement);
  if (spots.length === 0) return 'empty';
  const [left, right, top, bottom] = ([0, 1] as const).flatMap((axis) => {
    const along = spots.map((spot) => spot[axis]);
    return [Math.min(...along), Math.max(...along)];
  }) as [number, number, number, number];
  const place = `${whole(left)},${whole(top)} ${whole(right - left)}×${whole(bottom - top)}`;
  return parts.length > 1 ? `${place} in ${parts.length}` : place;
}

/** The attributes that say how a mark looks, not where it is. */
const settingOf = (attrs: NonNullable<Mark['attrs']>): string[] =>
  Object.entries(attrs)
    .filter(([name, value]) => value !== undefined && !PLACE.has(name))
    .map(([name, value]) => `${name}=${value}`);

const PLACE = new Set(
  'class transform x y width height cx cy r x1 y1 x2 y2 d xmlns viewBox vector-effect'.split(' '),
);

/** A short print of a mark with all that it holds: another one, another print. */
const printOf = (mark: Mark): string =>
  createHash('sha256').update(toMarkup(mark)).digest('hex').slice(0, 8);

/** A whole number, and no zero below zero. */
const whole = (value: number): number => Math.round(value) || 0;
