import type { Locator, Page } from '@playwright/test';
import { contrastOf } from '../src/graphics/color-difference.ts';

/** What words stand on, as contrast ratios: to the ink at the worst spot, and between any two spots. */
export type Ground = { readonly contrast: number; readonly unrest: number };

/** Look at a page where words stand, without the words. */
export async function groundUnder(page: Page, words: Locator): Promise<Ground> {
  await words.scrollIntoViewIfNeeded();
  const ink = await words.evaluate((element) => getComputedStyle(element).color);
  await paintWords(words, 'transparent');
  const picture = await words.screenshot();
  await paintWords(words, '');
  const [letters = '', ...spots] = await page.evaluate(colorsIn, {
    ink,
    picture: picture.toString('base64'),
  });
  const fromBlack = spots.map((spot) => contrastOf(spot, '#000000'));
  return {
    contrast: Math.min(...spots.map((spot) => contrastOf(spot, letters))),
    unrest: Math.max(...fromBlack) / Math.min(...fromBlack),
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

/** The ink, and each color of the picture once, written as `#1f6b52`. */
async function colorsIn({ ink, picture }: { ink: string; picture: string }): Promise<string[]> {
  const written = (parts: Iterable<number>): string =>
    `#${[...parts].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
  const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!pen) throw new Error('The browser lends no pen.');
  pen.drawImage(bitmap, 0, 0);
  const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
  // A number a pixel, as a picture has a million pixels and few colors.
  const spots = [...new Set(new Uint32Array(data.buffer))];
  return [
    written((ink.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)),
    ...spots.map((spot) => written([spot & 255, (spot >> 8) & 255, (spot >> 16) & 255])),
  ];
}
