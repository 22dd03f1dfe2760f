import { px } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
import type { UnitsState } from './schema.ts';
import type { TypeScale } from '../../charts/type-scale.ts';
import type { Box } from '../../charts/text-block.ts';

/** How tall a figure’s place is for its breadth. */
const TALL = 1.75;

/** A hundred figures, in rows that show the share as whole rows. */
export function placePeople({ left, top, right, bottom }: Box) {
  const [width, height] = [right - left, bottom - top];
  const pitchFor = (columns: number): number =>
    Math.min(width / columns, height / (100 / columns) / TALL);
  const columns = pitchFor(20) * 1.3 > pitchFor(10) ? 20 : 10;
  const pitch = pitchFor(columns);
  const rows = 100 / columns;
  const x = left + (width - pitch * columns) / 2;
  const y = top + (height - pitch * TALL * rows) / 2;
  const spots = Array.from({ length: 100 }, (_, index) => ({
    x: x + ((index % columns) + 0.5) * pitch,
    y: y + Math.floor(index / columns) * pitch * TALL,
  }));
  return { pitch, spots };
}

/** The people as a hundred figures: those of the share in full, the others as thin ones. */
export function drawPeople(
  { percent, label, title, notes }: NonNullable<UnitsState['share']>,
  box: Box,
  { note }: TypeScale,
): Mark {
  const { pitch, spots } = placePeople({ ...box, top: box.top + note * 2 });
  const [first] = spots;
  const draw = (name: string, some: typeof spots, breadth: number): Mark[] => [
    svg.path({
      class: name,
      'stroke-width': pitch * breadth * 0.8,
      d: some.map(({ x, y }) => `M${px(x)} ${px(y + pitch * 0.38)}h0`).join(''),
    }),
    svg.path({
      class: name,
      'stroke-width': pitch * breadth,
      d: some.map(({ x, y }) => `M${px(x)} ${px(y + pitch * 0.94)}v${px(pitch * 0.34)}`).join(''),
    }),
  ];
  return svg.g({ key: 'people', notes, title }, [
    svg.text(`${percent} of 100 ${label}`, {
      class: 'voice-strong',
      'font-size': note,
      x: (first?.x ?? 0) - pitch * 0.3,
      y: (first?.y ?? 0) - note * 0.9,
    }),
    ...draw('person person-share', spots.slice(0, percent), 0.48),
    ...draw('person', spots.slice(percent), 0.3),
  ]);
}
