import type { Frame } from './frame.ts';
import type { Plate } from './schema.ts';

/** The middle of a side’s column, in pixels from the left. */
export const columnOf = (id: string, plate: Plate, { tracks, column }: Frame): number =>
  tracks.x + (placeOf(id, plate) + 0.5) * column;

/** Where the line between two columns stands, if the plate has one. */
export const lineAt = (plate: Plate, { tracks, column }: Frame): number | undefined =>
  plate.line && tracks.x + placeOf(plate.line.before, plate) * column;

/** The columns on the same bank of the line as a side, as one stretch. */
export function regionOf(
  id: string,
  plate: Plate,
  frame: Frame,
): { readonly x: number; readonly width: number } {
  const { x, width } = frame.tracks;
  const line = lineAt(plate, frame);
  if (line === undefined) return { x, width };
  return columnOf(id, plate, frame) < line
    ? { x, width: line - x }
    : { x: line, width: x + width - line };
}

const placeOf = (id: string, { sides }: Plate): number => sides.findIndex((side) => side.id === id);
