import type { Locator, Page } from '@playwright/test';

/** What words stand on, as contrast ratios: to the ink at the worst spot, and between any two spots. */
export type Ground = { readonly contrast: number; readonly unrest: number };

/** Look at a page where words stand, without the words. */
export async function groundUnder(page: Page, words: Locator): Promise<Ground> {
  await words.scrollIntoViewIfNeeded();
  const ink = await words.evaluate((element) => getComputedStyle(element).color);
  await paintWords(words, 'transparent');
  const picture = await words.screenshot();
  await paintWords(words, '');
  return page.evaluate(groundIn, { ink, picture: picture.toString('base64') });
}

/** Give words, and the links among them, a color; none gives them back their own. */
const paintWords = (words: Locator, color: string): Promise<void> =>
  words.evaluate((element, wanted) => {
    for (const each of [element, ...element.querySelectorAll<HTMLElement>('*')]) {
      (each as HTMLElement).style.color = wanted;
      (each as HTMLElement).style.textDecorationColor = wanted;
    }
  }, color);

async function groundIn({ ink, picture }: { ink: string; picture: string }): Promise<Ground> {
  const lightness = (rgb: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (one: number, other: number): number =>
    (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!pen) throw new Error('The browser lends no pen.');
  pen.drawImage(bitmap, 0, 0);
  const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
  const spots = new Set<number>();
  for (let i = 0; i < data.length; i += 4) spots.add(lightness([...data.subarray(i, i + 3)]));
  const [least, most] = [Math.min(...spots), Math.max(...spots)];
  const letters = lightness((ink.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
  return {
    contrast: Math.min(ratio(letters, least), ratio(letters, most)),
    unrest: ratio(most, least),
  };
}
