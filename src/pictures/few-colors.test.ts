import sharp from 'sharp';
import { expect, test } from 'vitest';
import { fewColors, type Pixels } from './few-colors.ts';
import { writePng } from './write-png.ts';

/** A painted picture of one row, from its colors as `[red, green, blue]`. */
const rowOf = (colors: readonly (readonly number[])[]): Pixels => ({
  data: Uint8Array.from(colors.flatMap((color) => [...color, 255])),
  width: colors.length,
  height: 1,
});

/** The colors of a picture as a program reads them from its file, one after another. */
async function readBack(picture: Pixels): Promise<number[][]> {
  const file = await writePng(fewColors(picture));
  const pixels = await sharp(file).removeAlpha().raw().toBuffer();
  return Array.from({ length: pixels.length / 3 }, (_, at) => [
    ...pixels.subarray(at * 3, at * 3 + 3),
  ]);
}

const apart = (one: readonly number[], other: readonly number[]): number =>
  Math.max(...one.map((value, index) => Math.abs(value - (other[index] ?? NaN))));

test('what covers most of a picture keeps its very color, and shades come close to theirs', async () => {
  const paper = [248, 240, 228];
  const ink = [34, 30, 24];
  const edge = Array.from({ length: 100 }, (_, at) =>
    paper.map((value, index) => Math.round(value + (((ink[index] ?? 0) - value) * at) / 100)),
  );
  const raised = paper.map((value) => value + 5);
  const areas = [paper, raised, ink].flatMap((color) => Array.from({ length: 9000 }, () => color));
  const row = [...areas, ...edge, raised, ink];
  const read = await readBack(rowOf(row));
  expect(read[0]).toEqual(paper);
  expect(read.at(-2)).toEqual(raised);
  expect(read.at(-1)).toEqual(ink);
  expect(new Set(read.map(String)).size).toBeLessThan(30);
  for (const [at, color] of row.entries()) expect(apart(read[at] ?? [], color)).toBeLessThan(13);
});

test('a picture of very many colors is still a picture of 256', async () => {
  const row = Array.from({ length: 4096 }, (_, at) => [
    (at & 15) * 17,
    ((at >> 4) & 15) * 17,
    (at >> 8) * 17,
  ]);
  const read = await readBack(rowOf(row));
  expect(read).toHaveLength(row.length);
  expect(new Set(read.map(String)).size).toBe(256);
});
