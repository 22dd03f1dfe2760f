import { Resvg } from '@resvg/resvg-js';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { figureStatesOf } from '../figures/figure-states.ts';
import { readStory } from '../story/read-story.ts';
import { EM } from './faces.ts';
import { PAINTED_WIDTHS, PICTURE_SIZES, SHEET_SIZE } from './picture-sizes.ts';
import { pictureName, picturesOf, type Picture } from './pictures.ts';
import { pngOf } from './png-of.ts';
import { svgOf } from './svg-of.ts';

const { story } = readStory(`${import.meta.dirname}/../../content`);
if (story === undefined) throw new Error('The publication has no story.');
const scenes = [...story.scenes.keys()];

/** What has been written, by its name: one picture is asked more than once. */
const written = new Map<string, string>();
async function svgOnce(picture: Picture): Promise<string> {
  const name = `${picture.scene}/${pictureName(picture)}`;
  const svg = written.get(name) ?? (await svgOf(story!, picture));
  written.set(name, svg);
  return svg;
}

/**
 * Pictures are compared at a sixth of their size, in pixels: there edges and the threads of textures,
 * which every painter lays a little otherwise, come to the same, and a word or color that is missing
 * does not.
 */
const COMPARED_WIDTH = 400;

/** How wide they paint that the PNG is compared to, in pixels: as finely as shrinking it shows. */
const OTHERS_WIDTH = 3 * COMPARED_WIDTH;

/** Dots an inch at which librsvg, which counts them twice for millimeters, paints that wide. */
const DENSITY = 72 * Math.sqrt((OTHERS_WIDTH / PICTURE_SIZES.wide.width) * (96 / 72));

/** Red, green and blue of every pixel of a picture, row by row. */
const pixelsOf = (picture: Sharp): Promise<Buffer> =>
  picture.flatten().resize({ width: COMPARED_WIDTH }).raw().toBuffer();

/**
 * The share of pixels that differ by more than textures do, whose threads each painter makes a little
 * lighter or darker: by less than half of what ink and paper differ by, and more than half of a color.
 */
function differingShare(one: Buffer, other: Buffer): number {
  expect(one.length).toBe(other.length);
  let differing = 0;
  for (let at = 0; at < one.length; at += 3) {
    const apart = [0, 1, 2].reduce(
      (sum, color) => sum + Math.abs((one[at + color] ?? 0) - (other[at + color] ?? 0)),
      0,
    );
    if (apart > 150) differing += 1;
  }
  return differing / (one.length / 3);
}

/** The last picture of every scene, and of two of them for dark pages, which differ in colors alone. */
const compared = scenes.flatMap((id, index) =>
  picturesOf(story, id)
    .filter(({ size, theme }) => size === 'wide' && (theme === 'light' || index < 2))
    .slice(index < 2 ? -2 : -1),
);

test.each(compared)('$scene, $theme, looks alike in librsvg, resvg and PNG', async (picture) => {
  const svg = await svgOnce(picture);
  const png = sharp(await pngOf(story, picture));
  const { width, height } = await png.metadata();
  expect(width).toBe(PAINTED_WIDTHS.png);
  expect(height).toBe((PAINTED_WIDTHS.png * SHEET_SIZE.height) / SHEET_SIZE.width);
  const painted = await pixelsOf(png);
  // Neither may fall back on faces that this machine happens to have.
  const fitTo = { mode: 'width', value: OTHERS_WIDTH } as const;
  const resvg = new Resvg(svg, { fitTo, font: { loadSystemFonts: false } }).render();
  const raw = { width: resvg.width, height: resvg.height, channels: 4 } as const;
  expect(differingShare(await pixelsOf(sharp(resvg.pixels, { raw })), painted)).toBeLessThan(0.002);
  const librsvg = sharp(Buffer.from(svg), { density: DENSITY });
  expect(differingShare(await pixelsOf(librsvg), painted)).toBeLessThan(0.002);
});

test('a picture asks for nothing that only a browser could give', async () => {
  for (const picture of scenes.flatMap((id) => picturesOf(story, id).slice(-3))) {
    // The letters that stand for the bytes of an image may spell anything.
    const svg = (await svgOnce(picture)).replace(/base64,[^"]*/g, '');
    expect(svg, pictureName(picture)).not.toMatch(
      /<style|<text|\bclass=|var\(|font-family|NaN|undefined/,
    );
  }
});

test('a picture’s letters refer to outlines within it, each under a name of its own', async () => {
  for (const id of scenes) {
    const [picture] = picturesOf(story, id);
    const svg = picture ? await svgOnce(picture) : '';
    const names = [...svg.matchAll(/\sid="([^"]*)"/g)].map(([, name = '']) => name);
    const references = [...svg.matchAll(/<use xlink:href="#([^"]*)"/g)].map(([, to = '']) => to);
    expect(references.length, id).toBeGreaterThan(20);
    expect(new Set(names).size, id).toBe(names.length);
    expect(references.filter((to) => !names.includes(to))).toEqual([]);
  }
});

test('in a column of 680 pixels, the smallest words of a picture are 11 pixels high', async () => {
  for (const picture of scenes.flatMap((id) => picturesOf(story, id))) {
    if (picture.size !== 'wide') continue;
    const scales = (await svgOnce(picture)).matchAll(/\) scale\(([\d.]+),-/g);
    const sizes = [...scales].map(([, scale]) => Number(scale) * EM);
    expect(sizes.length).toBeGreaterThan(0);
    const smallest = (Math.min(...sizes) * 680) / PICTURE_SIZES.wide.width;
    expect(smallest, `${picture.scene} ${picture.step}`).toBeGreaterThanOrEqual(11);
  }
});

test('a picture says what it shows, whose it is and on what terms', async () => {
  for (const id of scenes) {
    const [picture] = picturesOf(story, id);
    const [state] = figureStatesOf(story, id);
    if (!picture || !state) throw new Error(`The scene “${id}” has no pictures.`);
    const svg = (await svgOnce(picture)).replaceAll('&amp;', '&').replaceAll('&quot;', '"');
    expect(svg).toContain(`<title>${story.scenes.get(id)?.title}</title>`);
    expect(svg).toContain(`<desc>${state.alt}</desc>`);
    for (const author of story.publication.retells.authors) {
      expect(svg).toMatch(new RegExp(`aria-label="[^"]*${author}`));
      expect(svg).toMatch(new RegExp(`<dc:source>[^<]*${author}`));
    }
    expect(svg).toContain('creativecommons.org/licenses/');
  }
});

test('light and dark pictures differ, and no two files have one name', async () => {
  for (const id of scenes) {
    const pictures = picturesOf(story, id);
    const [light, dark] = pictures;
    if (!light || !dark) throw new Error(`The scene “${id}” has no pictures.`);
    expect(await svgOnce(light)).not.toBe(await svgOnce(dark));
    const names = pictures.map(pictureName);
    expect(new Set(names).size).toBe(names.length);
  }
});
