import { px } from '../graphics/mark.ts';

/**
 * Move an outline from a face to a picture: from units of the face, with y upward, to pixels. Written
 * from point to point, in hundredths of a pixel: so it is shortest, and no rounding adds up.
 * @param outline the data of a path of moves, lines and curves from absolute points
 * @param x where the outline’s origin comes to lie, in pixels
 * @param y the same, downward
 * @param scale pixels to a unit of the face
 */
export function moveOutline(outline: string, x: number, y: number, scale: number): string {
  let from: Point = [0, 0];
  let start: Point = [0, 0];
  return [...outline.matchAll(/([MLQCZ])([^MLQCZ]*)/g)]
    .map(([, command = '', numbers = '']) => {
      if (command === 'Z') {
        from = start;
        return 'z';
      }
      const points = pointsIn(numbers).map(([left, up]): Point => [
        px(x + left * scale),
        px(y - up * scale),
      ]);
      const to = points.at(-1) ?? from;
      if (command === 'M') start = to;
      const steps = command === 'M' ? [to] : points.map((point) => between(from, point));
      from = to;
      return (command === 'M' ? command : command.toLowerCase()) + written(steps.flat());
    })
    .join('');
}

type Point = readonly [x: number, y: number];

const between = (from: Point, to: Point): Point => [px(to[0] - from[0]), px(to[1] - from[1])];

function pointsIn(numbers: string): Point[] {
  const all = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
  return all.flatMap((number, index) => (index % 2 === 1 ? [[all[index - 1] ?? 0, number]] : []));
}

/** Numbers in as few signs as a path needs: `1-2 .5`. */
const written = (numbers: readonly number[]): string =>
  numbers
    .map((number) => String(number).replace(/^(-?)0\./, '$1.'))
    .reduce(
      (line, number) => line + (line === '' || number.startsWith('-') ? '' : ' ') + number,
      '',
    );
