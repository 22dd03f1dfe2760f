import { globSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Mark } from '../graphics/mark.ts';
import { paint } from './paint.ts';

const style = (name: string): string => readFileSync(`src/styles/${name}.css`, 'utf8');
const STYLE = style('tokens') + style('sides') + style('graphics');
const SIZE = { width: 40, height: 20 };

/** The color of one pixel of a painted drawing, as `#rrggbb`. */
async function colorAt(drawing: Mark, left: number, top: number): Promise<string> {
  const png = await (await paint(drawing, STYLE, SIZE, 2)).arrayBuffer();
  const spot = sharp(Buffer.from(png)).extract({ left, top, width: 1, height: 1 });
  const pixel = await spot.removeAlpha().raw().toBuffer();
  return `#${pixel.toString('hex')}`;
}

const token = (name: string): string =>
  new RegExp(`--${name}: (#\\w{6});`).exec(STYLE)?.[1] ?? 'no such token';

const square = (attrs: NonNullable<Mark['attrs']>): Mark => ({
  tag: 'svg',
  attrs: { class: 'graphic', viewBox: '0 0 40 20' },
  children: [
    {
      tag: 'g',
      attrs,
      children: [{ tag: 'rect', attrs: { class: 'fill', width: 20, height: 20 } }],
    },
  ],
});

test('a mark has the color of the side around it, on paper, as large as asked for', async () => {
  const drawing = square({ class: 'side-tehran' });
  expect(await colorAt(drawing, 20, 20)).toBe(token('tehran'));
  expect(await colorAt(drawing, 70, 20)).toBe(token('paper'));
});

test('words are set in the publication’s own faces', async () => {
  const text = (family: string): Mark => ({
    tag: 'svg',
    attrs: { class: 'graphic', viewBox: '0 0 40 20' },
    children: [{ tag: 'text', text: 'Qa’im', attrs: { y: 15, class: family } }],
  });
  const of = async (family: string): Promise<string> => {
    const png = await (await paint(text(family), STYLE, SIZE, 2)).arrayBuffer();
    return Buffer.from(png).toString('base64');
  };
  const pictures = [await of('label'), await of('label label-strong'), await of('voice-headline')];
  expect(new Set(pictures).size).toBe(3);
});

test('drawings are styled in what painters know', () => {
  const foreign = globSync('src/styles/graphics{.css,/*.css}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/:is\(|:where\(|color-mix\(|light-dark\(|&/g)].map(
      ([found]) => `${file}: ${found}`,
    ),
  );
  expect(foreign).toEqual([]);
});
