/** The points that each command names; those of others, such as arcs, are left as they stand. */
const POINTS: Readonly<Record<string, number>> = { M: 1, L: 1, Q: 2, C: 3, Z: 0 };

/** How many steps there are to a unit: a hundredth of a pixel or of a glyph’s unit is never seen. */
const STEPS = 100;

/**
 * Write an outline from point to point instead of by whole coordinates, and without the handles that
 * mirror the one before, as most in glyphs do: half as long. Coordinates are rounded to hundredths.
 * @param outline the data of a path; it is returned as it is unless all of it is moves, lines and curves
 *   from absolute points
 */
export function shortenOutline(outline: string): string {
  const parts = [...outline.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].map(
    ([, command = '', numbers = '']) => ({ command, points: pointsIn(numbers) }),
  );
  if (parts.some(({ command, points }) => points.length !== POINTS[command])) return outline;
  let from: Point = [0, 0];
  let start: Point = [0, 0];
  let handle: Point | undefined;
  return parts
    .map(({ command, points }) => {
      const to = command === 'Z' ? start : (points.at(-1) ?? from);
      const written = command === 'M' ? `M${join(to)}` : stepOf(command, from, points, handle);
      if (command === 'M') start = to;
      handle = command === 'Q' ? points[0] : undefined;
      from = to;
      return written;
    })
    .join('');
}

/** A point in hundredths, as whole numbers: what is added and taken away of them stays exact. */
type Point = readonly [x: number, y: number];

/** One line or curve, from where the outline has come to; its handle before, if that was a curve. */
function stepOf(command: string, from: Point, points: readonly Point[], handle?: Point): string {
  const steps = points.map(([x, y]): Point => [x - from[0], y - from[1]]);
  const [[x, y] = from, to = from] = steps;
  if (command === 'L' && y === 0) return `h${join([x])}`;
  if (command === 'L' && x === 0) return `v${join([y])}`;
  const mirrors = handle && x === from[0] - handle[0] && y === from[1] - handle[1];
  if (command === 'Q' && mirrors) return `t${join(to)}`;
  return command.toLowerCase() + join(steps.flat());
}

function pointsIn(numbers: string): Point[] {
  const all = (numbers.match(/-?[\d.]+/g) ?? []).map((each) => Math.round(Number(each) * STEPS));
  return all.flatMap((number, index) => (index % 2 === 1 ? [[all[index - 1] ?? 0, number]] : []));
}

/** Numbers in as few signs as a path needs: `1-2 .5`. */
const join = (numbers: readonly number[]): string =>
  numbers
    .map((each) => each / STEPS)
    .join(' ')
    .replace(/(^|[ -])0\./g, '$1.')
    .replaceAll(' -', '-');
