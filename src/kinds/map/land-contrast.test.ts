import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { partyStyles } from '../../graphics/party-styles.ts';
import { contentDir } from '../../schemas/content-dir.ts';
import type { Parties } from '../../schemas/party.ts';
import { readBaseMap } from './read-base-map.ts';

type Color = readonly [red: number, green: number, blue: number];

const MOST_BYTES = 90_000;
/** What text has to be told by from its ground (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;
/** What a mark has to be told by (1.4.11). Words in a party’s color have paper around their letters. */
const DISTINCT = 3;
/** The grounds of a map on which words stand, and the inks of these words, by the names of their tokens. */
const GROUNDS = ['land', 'land-beyond', 'land-west', 'land-east'];
const PLAIN = ['ink', 'ink-soft'];
const vocabulary = readFileSync(join(contentDir(), 'vocabulary.yaml'), 'utf8');
const { parties } = parse(vocabulary) as { readonly parties: Parties };
const OF_PARTIES = ['line', 'water-ink', ...Object.keys(parties).map((id) => `party-${id}`)];

const tokens = readFileSync(resolve('src/styles/tokens.css'), 'utf8') + partyStyles(parties);
const [light = '', dark = ''] = [/^:root \{([^}]*)\}/gm, /dark\) \{\s*:root \{([^}]*)\}/g].map(
  (block) => [...tokens.matchAll(block)].map(([, values = '']) => values).join(''),
);
const THEMES = { light, dark: dark + light };

const { land } = readBaseMap();
if (!land) throw new Error('The publication’s base map has no picture of the land.');
const file = readFileSync(join(contentDir(), land.href));

/** The value of a token in a theme, by its name. */
function valueOf(theme: string, name: string): string {
  const [, value] = new RegExp(`--${name}: ([^;]+);`).exec(theme) ?? [];
  if (value === undefined) throw new Error(`There is no token “${name}”.`);
  return value;
}

const colorOf = (theme: string, name: string): Color => {
  const hex = valueOf(theme, name).slice(1);
  const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  return [0, 2, 4].map((i) => Number.parseInt(digits.slice(i, i + 2), 16)) as unknown as Color;
};

const luminance = (color: Color): number => {
  const [r, g, b] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Color;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (one: Color, other: Color): number => {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
};

/** How light a color is, all but in order, and quicker than its luminance. */
const lightness = (red: number, green: number, blue: number): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** What a ground is without the veil, and the darkest and the lightest it becomes anywhere under it. */
function extremesOf(ground: Color, shade: number, pixels: Uint8Array): Color[] {
  const plain = lightness(...ground);
  let [darkest, lightest] = [plain, plain];
  let [darkestAt, lightestAt] = [0, 0];
  for (let at = 0; at < pixels.length; at += 4) {
    const dye = lightness(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
    const found = plain + (dye - plain) * ((pixels[at + 3] ?? 0) / 255) * shade;
    if (found < darkest) [darkest, darkestAt] = [found, at];
    if (found > lightest) [lightest, lightestAt] = [found, at];
  }
  const under = (at: number): Color => {
    const thickness = ((pixels[at + 3] ?? 0) / 255) * shade;
    const [red, green, blue] = ground.map(
      (value, i) => value + ((pixels[at + i] ?? 0) - value) * thickness,
    ) as unknown as Color;
    return [red, green, blue];
  };
  return [ground, under(darkestAt), under(lightestAt)];
}

test('a reader loads the land in at most 90 KB', () => {
  expect(file.length).toBeLessThan(MOST_BYTES);
});

test('every word of a map is told from the paper around its letters', () => {
  for (const theme of Object.values(THEMES)) {
    for (const ink of [...PLAIN, ...OF_PARTIES]) {
      const found = contrast(colorOf(theme, ink), colorOf(theme, 'land'));
      expect(found, ink).toBeGreaterThanOrEqual(READABLE);
    }
  }
});

test('words are told from the darkest and the lightest land there is, even without that paper', async () => {
  const pixels = await sharp(file).ensureAlpha().raw().toBuffer();
  for (const [name, theme] of Object.entries(THEMES)) {
    const shade = Number(valueOf(theme, 'land-shade'));
    for (const ground of GROUNDS) {
      for (const color of extremesOf(colorOf(theme, ground), shade, pixels)) {
        const least = (inks: readonly string[]): number =>
          Math.min(...inks.map((ink) => contrast(colorOf(theme, ink), color)));
        const where = `${name}, ${ground}: ${color.map(Math.round).join(' ')}`;
        expect.soft(least(PLAIN), where).toBeGreaterThanOrEqual(READABLE);
        expect.soft(least(OF_PARTIES), where).toBeGreaterThanOrEqual(DISTINCT);
      }
    }
  }
});
