import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawMapStill } from '../kinds/map/draw-still.ts';
import type { Mark, Size } from '../graphics/mark.ts';
import { MAP_SCENES } from '../testing/map-scenes.ts';
import { marksIn } from '../testing/marks-in.ts';
import { bringLand, withoutLand } from './bring-land.ts';

const SIZE: Size = { width: 360, height: 400 };

const imagesIn = (drawing: Mark): Mark[] => marksIn(drawing).filter(({ tag }) => tag === 'image');

/** A state of each map, some from afar and some from near by, as it is drawn. */
const drawings = MAP_SCENES.flatMap(({ map }) => {
  const [state] = Object.keys(map.states);
  return state === undefined ? [] : [drawMapStill(map, state, SIZE)];
});
/** Whether the land of a drawing is to be seen. */
const showsLand = (drawing: Mark): boolean =>
  marksIn(drawing).some(({ key, attrs }) => key === 'land' && attrs?.['opacity'] !== 0);

test('a picture brings the land it shows, and asks for no file', async () => {
  expect(new Set(drawings.map(showsLand))).toEqual(new Set([true, false]));
  for (const drawing of drawings) {
    const images = imagesIn(await bringLand(drawing, SIZE, 'avif'));
    expect(images.length).toBe(showsLand(drawing) ? 1 : 0);
    for (const { attrs } of images) expect(attrs?.['href']).toMatch(/^data:image\/avif;base64,/);
  }
});

test('the land it brings lies where the whole of it lay, and reaches beyond its edges', async () => {
  const drawing = drawings.find(showsLand);
  if (!drawing) throw new Error('No map shows the land.');
  const [whole] = imagesIn(drawing);
  const [cut] = imagesIn(await bringLand(drawing, SIZE, 'png'));
  const boxOf = (mark: Mark | undefined): readonly number[] => {
    const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
      Number(mark?.attrs?.[name]),
    );
    return [x, y, x + width, y + height];
  };
  const [left = 0, top = 0, right = 0, bottom = 0] = boxOf(cut);
  const [wholeLeft = 0, wholeTop = 0, wholeRight = 0, wholeBottom = 0] = boxOf(whole);
  expect(left).toBeGreaterThanOrEqual(wholeLeft - 0.01);
  expect(top).toBeGreaterThanOrEqual(wholeTop - 0.01);
  expect(right).toBeLessThanOrEqual(wholeRight + 0.01);
  expect(bottom).toBeLessThanOrEqual(wholeBottom + 0.01);
  const data = String(cut?.attrs?.['href']).split(',')[1] ?? '';
  const { width, height } = await sharp(Buffer.from(data, 'base64')).metadata();
  // Its pixels are as high as they are wide: nothing is stretched.
  expect((right - left) / width / ((bottom - top) / height)).toBeCloseTo(1, 1);
});

test('without its land, a drawing keeps all else', () => {
  for (const drawing of drawings) {
    const left = marksIn(withoutLand(drawing));
    expect(left.filter(({ tag }) => tag === 'image')).toEqual([]);
    const land = marksIn(drawing).filter(({ key, tag }) => key === 'land' || tag === 'image');
    expect(left.length).toBe(marksIn(drawing).length - land.length);
  }
});
