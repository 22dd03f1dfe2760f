import sharp from 'sharp';
import { expect, test } from 'vitest';
import { describePng } from './describe-png.ts';
import type { PictureWords } from './picture-words.ts';

const WORDS: PictureWords = {
  title: 'A river’s two banks',
  description: 'Two towns, القائم and البوكمال, on a river.',
  credit: 'A River, after Somebody. CC BY 4.0',
  publication: 'A River',
  authors: ['Somebody'],
  retold: 'Somebody, “Rivers,” 2020',
  address: undefined,
};

const painted = await sharp({
  create: { width: 960, height: 480, channels: 3, background: '#fff' },
})
  .png()
  .toBuffer();
const read = (words: PictureWords) =>
  sharp(describePng(painted, words, { pixels: 960, millimeters: 254 })).metadata();

test('a program that keeps pictures reads what one shows and whose it is, in every script', async () => {
  const { comments = [] } = await read(WORDS);
  expect(Object.fromEntries(comments.map(({ keyword, text }) => [keyword, text]))).toEqual({
    Title: WORDS.title,
    Description: WORDS.description,
    Author: WORDS.publication,
    Copyright: WORDS.credit,
    Source: WORDS.retold,
  });
  const address = 'https://example.org/figures/river/#spring';
  const { comments: placed = [] } = await read({ ...WORDS, address });
  expect(placed).toContainEqual({ keyword: 'Source', text: address });
});

test('a program that lays pictures out reads how wide one is in print', async () => {
  const { density, width } = await read(WORDS);
  expect(width / (density ?? NaN)).toBe(10);
});

test('not a pixel is another for the words', async () => {
  const pixelsOf = (png: Buffer) => sharp(png).raw().toBuffer();
  const described = describePng(painted, WORDS, { pixels: 960, millimeters: 254 });
  expect(await pixelsOf(described)).toEqual(await pixelsOf(painted));
});
