import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { themeTokens, type Theme } from './theme-tokens.ts';

/** What marks and words lie on, by theme: colors as `#f7f1e5`. */
type Grounds = Readonly<Record<Theme, Readonly<Record<'paper' | 'land', string[]>>>>;

/** The names of the tokens that words stand on, and of those under the marks of maps and charts. */
const NAMES = { paper: /^paper(-raised)?$/, land: /^(land|sea|field)(-|$)/ };

/** The grounds that the publication’s one sheet of colors names. */
export function groundColors(): Grounds {
  const { light, dark } = themeTokens(readFileSync(resolve('src/styles/tokens.css'), 'utf8'));
  return { light: groundsIn(light), dark: groundsIn(dark) };
}

function groundsIn(block: string): Record<'paper' | 'land', string[]> {
  const tokens = [...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)];
  const named = (names: RegExp): string[] =>
    tokens.flatMap(([, name = '', color = '']) => (names.test(name) ? [color] : []));
  return { paper: named(NAMES.paper), land: named(NAMES.land) };
}
