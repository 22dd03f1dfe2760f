import type { Locator, Page } from '@playwright/test';
import { contrastOf } from '../src/graphics/color-difference.ts';

/** What words stand on, as contrast ratios: to the ink at the worst spot, and between any two spots. */
export type Ground = { readonly contrast: number; readonly unrest: number };

/** Look at the top of a page where words stand, without the words. @returns the ground of each, in their order */
export async function groundUnder(page: Page, words: readonly Locator[]): Promise<Ground[]> {
  await page.evaluate(() => scrollTo(0, 0));
  const boxes = await Promise.all(words.map(boxOf));
  const clip = around(boxes);
  const inks = await Promise.all(
    words.map((each) => each.evaluate((element) => getComputedStyle(element).color)),
  );
  // One picture of all: to paint it takes longest.
  for (const each of words) await paintWords(each, 'transparent');
  // A picture of the whole page, for a part of it that no window shows, takes longest of all.
  const fullPage = clip.y + clip.height > (page.viewportSize()?.height ?? 0);
  const picture = (await page.screenshot({ clip, fullPage })).toString('base64');
  for (const each of words) await paintWords(each, '');
  const parts = boxes.map((box, i) => ({
    ink: inks[i] ?? '',
    box: { ...box, x: box.x - clip.x, y: box.y - clip.y },
  }));
  return (await page.evaluate(colorsIn, { picture, parts })).map(([letters = '', ...spots]) => {
    const fromBlack = spots.map((spot) => contrastOf(spot, '#000000'));
    return {
      contrast: Math.min(...spots.map((spot) => contrastOf(spot, letters))),
      unrest: Math.max(...fromBlack) / Math.min(...fromBlack),
    };
  });
}

/** A part of a page, in whole pixels. */
type Part = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Where words stand on their page, which need not be scrolled to there. */
const boxOf = (words: Locator): Promise<Part> =>
  words.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const [x, y] = [Math.floor(left + scrollX), Math.floor(top + scrollY)];
    return { x, y, width: Math.ceil(right + scrollX) - x, height: Math.ceil(bottom + scrollY) - y };
  });

/** The part of a page that all of these lie in. */
function around(boxes: readonly Part[]): Part {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/** Give words, and the links among them, a color; none gives them back their own. */
const paintWords = (words: Locator, color: string): Promise<void> =>
  words.evaluate((element, wanted) => {
    for (const each of [element, ...element.querySelectorAll<HTMLElement>('*')]) {
      (each as HTMLElement).style.color = wanted;
      (each as HTMLElement).style.textDecorationColor = wanted;
    }
  }, color);

/** Of each part of a picture the ink, and each of its colors once, written as `#1f6b52`. */
async function colorsIn({
  picture,
  parts,
}: {
  picture: string;
  parts: readonly { readonly ink: string; readonly box: Part }[];
}): Promise<string[][]> {
  const written = (channels: Iterable<number>): string =>
    `#${[...channels].map((each) => Math.round(each).toString(16).padStart(2, '0')).join('')}`;
  const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!pen) throw new Error('The browser lends no pen.');
  pen.drawImage(bitmap, 0, 0);
  return parts.map(({ ink, box: { x, y, width, height } }) => {
    const { data } = pen.getImageData(x, y, width, height);
    // A number a pixel, as a picture has a million pixels and few colors.
    const spots = [...new Set(new Uint32Array(data.buffer))];
    return [
      written((ink.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)),
      ...spots.map((spot) => written([spot & 255, (spot >> 8) & 255, (spot >> 16) & 255])),
    ];
  });
}
