import { globSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Mark } from '../graphics/mark.ts';
import { partyStyles } from '../graphics/party-styles.ts';
import type { Theme } from '../graphics/theme-tokens.ts';
import { writeForPainter } from './document.ts';
import { flatten } from './flatten.ts';
import { paint } from './paint.ts';
import { readRules } from './style-rules.ts';

const style = (name: string): string => readFileSync(`src/styles/${name}.css`, 'utf8');
const FERRY = { name: 'The ferry', light: '#1f6b52', dark: '#6fc4a2' };
const STYLE = style('tokens') + partyStyles({ ferry: FERRY }) + style('graphics');
const SIZE = { width: 40, height: 20 };

const pngOf = (drawing: Mark, theme: Theme = 'light'): Promise<Buffer> =>
  paint(writeForPainter(flatten(drawing, readRules(STYLE, theme)), SIZE, 80));

/** The color of one pixel of a painted drawing: red, green and blue from 0 to 255. */
async function colorAt(drawing: Mark, left: number, top: number, theme?: Theme): Promise<number[]> {
  const spot = sharp(await pngOf(drawing, theme)).extract({ left, top, width: 1, height: 1 });
  return [...(await spot.removeAlpha().raw().toBuffer())];
}

/** The table of a picture’s colors is off by one here and there, which nobody sees. */
function expectColor(seen: readonly number[], wanted: string): void {
  const meant = [...Buffer.from(wanted.slice(1), 'hex')];
  expect(meant).toHaveLength(3);
  for (const [index, value] of seen.entries()) {
    expect(Math.abs(value - (meant[index] ?? NaN)), `${seen.join()}, ${wanted}`).toBeLessThan(2);
  }
}

const [light = '', dark = ''] = style('tokens').split('@media');
const token = (name: string, sheet = light): string =>
  new RegExp(`--${name}: (#\\w{6});`).exec(sheet)?.[1] ?? 'no such token';

const graphic = (...children: Mark[]): Mark => ({
  tag: 'svg',
  attrs: { class: 'graphic', viewBox: '0 0 40 20' },
  children: [{ tag: 'rect', attrs: { class: 'paper', width: 40, height: 20 } }, ...children],
});
const square: Mark = { tag: 'rect', attrs: { class: 'fill', width: 20, height: 20 } };
const COLORED = graphic({ tag: 'g', attrs: { class: 'party-ferry' }, children: [square] });

test('a mark has the color of the party around it, on paper, as large as asked for', async () => {
  expectColor(await colorAt(COLORED, 20, 20), FERRY.light);
  expectColor(await colorAt(COLORED, 70, 20), token('paper'));
  expect(await sharp(await pngOf(COLORED)).metadata()).toMatchObject({ width: 80, height: 40 });
});

test('the same mark is painted for a dark page', async () => {
  expectColor(await colorAt(COLORED, 20, 20, 'dark'), FERRY.dark);
  expectColor(await colorAt(COLORED, 70, 20, 'dark'), token('paper', dark));
});

test('what cannot be painted is an error, and the next picture is painted all the same', async () => {
  await expect(paint('<svg')).rejects.toThrow('A picture was not painted: ');
  expect(await sharp(await pngOf(COLORED)).metadata()).toMatchObject({ width: 80 });
});

test('words are set in the publication’s own faces', async () => {
  const of = async (name: string): Promise<string> => {
    const text = { tag: 'text', text: 'Ma’an', attrs: { y: 15, class: name } };
    return (await pngOf(graphic(text))).toString('base64');
  };
  const pictures = [await of('label'), await of('label label-strong'), await of('voice-headline')];
  expect(new Set(pictures).size).toBe(3);
});

test('drawings are styled in what painters know', () => {
  const foreign = globSync(['src/styles/graphics{.css,/*.css}', 'src/kinds/*/style.css']).flatMap(
    (file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(
          /:is\(|:where\(|color-mix\(|light-dark\(|&|letter-spacing: [-.\d]/g,
        ),
      ].map(([found]) => `${file}: ${found}`),
  );
  expect(foreign).toEqual([]);
});
