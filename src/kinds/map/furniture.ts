import type { Composition } from '../../graphics/composition.ts';
import { at, px, type Mark } from '../../graphics/mark.ts';
import { textWidth } from '../../graphics/text-width.ts';
import type { Box } from './clip.ts';
import type { MapView } from './map-view.ts';
import { pixelsPerKilometer } from './projection.ts';

const LENGTHS = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const CREDIT_SIZE = 12;
const MARGIN = 10;
/** Kept free behind the words of the foot. */
const END = 6;

/** What stands at the foot of every map: its scale, whose data it is, and what is schematic. */
export type Furniture = {
  readonly scale: { readonly kilometers: number; readonly width: number; readonly y: number };
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  /** Where it begins from the left, in pixels. */
  readonly x: number;
  /** The ground it takes, where no label may stand. */
  readonly boxes: readonly Box[];
};

/**
 * Lay out the foot of a map, in the part that its subject keeps to. The scale holds at the latitude of
 * the view's center.
 * @param credits whose data the base map is
 * @param said what is schematic, where something is
 */
export function layoutFurniture(
  { center, zoom }: MapView,
  subject: Composition['subject'],
  credits: readonly string[],
  said: string | undefined,
): Furniture {
  const { width } = subject;
  const bottom = subject.y + subject.height;
  const x = subject.x + MARGIN;
  const perKilometer = pixelsPerKilometer(center[1], zoom);
  const longest = Math.min(150, width * 0.3);
  const kilometers = LENGTHS.findLast((length) => length * perKilometer <= longest) ?? 1;
  const texts = footLines(width, credits, said);
  const lines = texts.map((text, i) => ({
    text,
    y: bottom - MARGIN - (texts.length - 1 - i) * 14,
  }));
  const top = bottom - MARGIN - (texts.length - 1) * 14 - CREDIT_SIZE;
  const scale = { kilometers, width: kilometers * perKilometer, y: top - 9 };
  const widest = Math.max(...texts.map((text) => textWidth(text, CREDIT_SIZE)));
  return {
    scale,
    lines,
    x,
    boxes: [
      [subject.x, top - 4, x + widest + END, bottom],
      [subject.x, scale.y - 24, x + scale.width + 8, bottom],
    ],
  };
}

/** The lines of the foot: all in one where that fits, else what is schematic above whose data it is. */
function footLines(width: number, credits: readonly string[], said: string | undefined): string[] {
  const fits = (line: string): boolean => MARGIN + textWidth(line, CREDIT_SIZE) + END <= width;
  const lines: string[] = [];
  for (const credit of credits) {
    const longer = `${lines.at(-1)} · ${credit}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(credit);
  }
  if (said === undefined) return lines;
  const line = `${lines[0]}. ${said}`;
  return lines.length === 1 && fits(line) ? [line] : [said, ...lines];
}

/** Draw the foot of a map. */
export function drawFurniture({ scale, lines, x }: Furniture): Mark {
  const { width, y, kilometers } = scale;
  return {
    tag: 'g',
    key: 'furniture',
    attrs: { class: 'furniture' },
    children: [
      {
        tag: 'g',
        key: 'scale',
        attrs: { class: 'scale', transform: at(x, y) },
        children: [
          { tag: 'path', attrs: { class: 'scale-casing', d: `M0,-5V0H${px(width)}V-5` } },
          { tag: 'path', attrs: { d: `M0,-5V0H${px(width)}V-5` } },
          {
            tag: 'text',
            attrs: { class: 'halo', x: px(width / 2), y: -8, 'text-anchor': 'middle' },
            text: `${kilometers} km`,
          },
        ],
      },
      ...lines.map(({ text, y: lineY }, i) => ({
        tag: 'text',
        key: `credit-${i}`,
        attrs: { class: 'credit halo', x: px(x), y: px(lineY) },
        text,
      })),
    ],
  };
}
