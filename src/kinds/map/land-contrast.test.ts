import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contrastOf } from '../../graphics/color-difference.ts';
import { partyStyles } from '../../graphics/party-styles.ts';
import { themeTokens, THEMES, type Theme } from '../../graphics/theme-tokens.ts';
import { contentDir } from '../../schemas/content-dir.ts';
import { readParties } from '../../story/read-parties.ts';
import { readBaseMap } from './read-base-map.ts';

const MOST_BYTES = 90_000;
/** What text has to be told by from its ground (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;
/** What a mark has to be told by (1.4.11). Words in a party’s color have paper around their letters. */
const DISTINCT = 3;
/** The grounds of a map on which words stand, and the inks of these words, by the names of their tokens. */
const GROUNDS = ['land', 'land-beyond', 'land-west', 'land-east'];
const PLAIN = ['ink', 'ink-soft'];
const parties = readParties(contentDir());
const OF_PARTIES = ['line', 'water-ink', ...Object.keys(parties).map((id) => `party-${id}`)];

const sheets = [readFileSync(resolve('src/styles/tokens.css'), 'utf8'), partyStyles(parties)];
const tokens = sheets.map(themeTokens);

const { land } = readBaseMap();
if (!land) throw new Error('The publication’s base map has no picture of the land.');
const file = readFileSync(join(contentDir(), land.href));

/** The value of a token in a theme, by its name: what dark pages say nothing of is as on light ones. */
function valueOf(theme: Theme, name: string): string {
  const all = [theme, 'light' as const].flatMap((each) => tokens.map((sheet) => sheet[each]));
  const [, value] = new RegExp(`--${name}: ([^;]+);`).exec(all.join('')) ?? [];
  if (value === undefined) throw new Error(`There is no token “${name}”.`);
  return value;
}

/** The parts of a color, `#1f6b52`, 0 to 255. */
const partsOf = (color: string): number[] =>
  [1, 3, 5].map((from) => Number.parseInt(color.slice(from, from + 2), 16));

const colorOf = (parts: readonly number[]): string =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** How light a color is, all but in order, and quicker than its luminance. */
const lightness = (red: number, green: number, blue: number): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** What a ground is without the veil, and the darkest and the lightest it becomes anywhere under it. */
function extremesOf(ground: string, shade: number, pixels: Uint8Array): string[] {
  const parts = partsOf(ground);
  const [r = 0, g = 0, b = 0] = parts;
  const plain = lightness(r, g, b);
  let [darkest, lightest] = [plain, plain];
  let [darkestAt, lightestAt] = [0, 0];
  for (let at = 0; at < pixels.length; at += 4) {
    const dye = lightness(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
    const found = plain + (dye - plain) * ((pixels[at + 3] ?? 0) / 255) * shade;
    if (found < darkest) [darkest, darkestAt] = [found, at];
    if (found > lightest) [lightest, lightestAt] = [found, at];
  }
  const under = (at: number): string => {
    const thickness = ((pixels[at + 3] ?? 0) / 255) * shade;
    return colorOf(parts.map((value, i) => value + ((pixels[at + i] ?? 0) - value) * thickness));
  };
  return [ground, under(darkestAt), under(lightestAt)];
}

test('a reader loads the land in at most 90 KB', () => {
  expect(file.length).toBeLessThan(MOST_BYTES);
});

test('every word of a map is told from the paper around its letters', () => {
  for (const theme of THEMES) {
    for (const ink of [...PLAIN, ...OF_PARTIES]) {
      const found = contrastOf(valueOf(theme, ink), valueOf(theme, 'land'));
      expect(found, ink).toBeGreaterThanOrEqual(READABLE);
    }
  }
});

test('words that pass over a map are told from whatever lies there, through the veil of paper', () => {
  const UNDER = [...GROUNDS, 'sea', 'field', 'border-band', ...OF_PARTIES, ...PLAIN];
  for (const theme of THEMES) {
    const [paper, veil] = [partsOf(valueOf(theme, 'paper')), Number(valueOf(theme, 'veil'))];
    for (const under of UNDER) {
      const parts = partsOf(valueOf(theme, under));
      const seen = colorOf(paper.map((part, i) => part * veil + (parts[i] ?? 0) * (1 - veil)));
      for (const ink of [...PLAIN, 'accent'])
        expect
          .soft(contrastOf(valueOf(theme, ink), seen), `${theme}: ${ink} over ${under}`)
          .toBeGreaterThanOrEqual(READABLE);
    }
  }
});

test('words are told from the darkest and the lightest land there is, even without that paper', async () => {
  const pixels = await sharp(file).ensureAlpha().raw().toBuffer();
  for (const theme of THEMES) {
    const shade = Number(valueOf(theme, 'land-shade'));
    for (const ground of GROUNDS) {
      for (const color of extremesOf(valueOf(theme, ground), shade, pixels)) {
        const least = (inks: readonly string[]): number =>
          Math.min(...inks.map((ink) => contrastOf(valueOf(theme, ink), color)));
        const where = `${theme}, ${ground}: ${color}`;
        expect.soft(least(PLAIN), where).toBeGreaterThanOrEqual(READABLE);
        expect.soft(least(OF_PARTIES), where).toBeGreaterThanOrEqual(DISTINCT);
      }
    }
  }
});
