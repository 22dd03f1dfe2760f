import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A page’s two themes. */
export const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** What marks and words lie on, by theme: colors as `#f7f1e5`. */
type Grounds = Readonly<Record<Theme, Readonly<Record<'paper' | 'land', string[]>>>>;

/** The names of the tokens that words stand on, and of those under the marks of maps and charts. */
const NAMES = { paper: /^paper(-raised)?$/, land: /^(land|sea|field)(-|$)/ };

/** The grounds that the publication’s one sheet of colors names. */
export function groundColors(): Grounds {
  const sheet = readFileSync(resolve('src/styles/tokens.css'), 'utf8');
  const [light = '', dark = ''] = sheet.split('@media (prefers-color-scheme: dark)');
  return { light: groundsIn(light), dark: groundsIn(dark.split('@media')[0] ?? '') };
}

function groundsIn(block: string): Record<'paper' | 'land', string[]> {
  const tokens = [...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)];
  const named = (names: RegExp): string[] =>
    tokens.flatMap(([, name = '', color = '']) => (names.test(name) ? [color] : []));
  return { paper: named(NAMES.paper), land: named(NAMES.land) };
}
