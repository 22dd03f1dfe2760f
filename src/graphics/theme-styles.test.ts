import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrastOf } from './color-difference.ts';
import { partyStyles } from './party-styles.ts';
import { themeStyles } from './theme-styles.ts';

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
const parties = partyStyles({ ferry: { name: 'The ferry', light: '#1f6b52', dark: '#6fc4a2' } });

/** The colors of each theme, by the names of their tokens. */
const themes = Object.fromEntries(
  [...themeStyles([tokens, parties]).matchAll(/:root\[data-theme='(\w+)'\]\{([^}]*)\}/g)].map(
    ([, theme = '', rule = '']) => [
      theme,
      new Map([...rule.matchAll(/--([\w-]+):(#\w+)/g)].map(([, name, color]) => [name, color])),
    ],
  ),
);
const colorIn = (theme: string, name: string): string => themes[theme]?.get(name) ?? '';

test('a page can be light in a dark system, dark in a light one, and sepia, in every color', () => {
  expect(Object.keys(themes)).toEqual(['light', 'sepia', 'dark']);
  expect(colorIn('light', 'party-ferry')).toBe('#1f6b52');
  expect(colorIn('dark', 'party-ferry')).toBe('#6fc4a2');
  const names = [...(themes.dark?.keys() ?? [])];
  expect(names.length).toBeGreaterThan(15);
  for (const theme of Object.values(themes)) expect([...theme.keys()]).toEqual(names);
});

test('a chosen theme is for screens: paper is white whatever was chosen', () => {
  expect(themeStyles([tokens])).toMatch(/^@media screen\{.*\}$/);
});

test('sepia pages are warmer and darker than light ones, and their words can be read', () => {
  for (const ground of ['paper', 'paper-raised', 'land']) {
    const [red = 0, , blue = 0] = partsOf(colorIn('sepia', ground));
    const [lightRed = 0, , lightBlue = 0] = partsOf(colorIn('light', ground));
    expect(red - blue, ground).toBeGreaterThan(lightRed - lightBlue);
    for (const words of ['ink', 'ink-soft', 'accent', 'water-ink', 'party-ferry']) {
      const contrast = contrastOf(colorIn('sepia', words), colorIn('sepia', ground));
      expect(contrast, `${words} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test('only tokens ask whether the system is light or dark: a chosen theme could not overrule others', () => {
  const src = new URL('..', import.meta.url);
  const asking = globSync('{styles,kinds}/**/*.css', { cwd: src }).filter((file) =>
    readFileSync(new URL(file, src), 'utf8').includes('prefers-color-scheme'),
  );
  expect(asking).toEqual(['styles/tokens.css']);
});

test('a story without parties has its themes all the same', () => {
  expect(themeStyles([tokens, partyStyles({})])).toBe(themeStyles([tokens]));
});

const partsOf = (color: string): number[] =>
  [1, 3, 5].map((from) => Number.parseInt(color.slice(from, from + 2), 16));
