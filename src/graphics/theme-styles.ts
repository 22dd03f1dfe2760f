import { inSepia } from './sepia.ts';
import { themeTokens } from './theme-tokens.ts';

/** The themes that a page can be given, whatever its reader’s system asks for. */
export const CHOSEN_THEMES = ['light', 'sepia', 'dark'] as const;
type ChosenTheme = (typeof CHOSEN_THEMES)[number];

/**
 * The tokens of light, sepia and dark pages, for a page that says which of them it is by
 * `data-theme`, whatever the reader’s system asks for. On paper every page is light.
 * @param sheets the style sheets that name tokens; an error says that one is not written as it was
 */
export function themeStyles(sheets: readonly string[]): string {
  const named = sheets.filter((sheet) => sheet !== '').map(themeTokens);
  const rule = (theme: ChosenTheme): string => {
    const drawn = theme === 'sepia' ? 'light' : theme;
    const tokens = named.map((sheet) => colorsOf(sheet[drawn], sheet.dark)).join('');
    const shown = theme === 'sepia' ? tokens.replace(/#[\da-f]{6}/g, inSepia) : tokens;
    return `:root[data-theme='${theme}']{${shown}color-scheme:${drawn}}`;
  };
  return `@media screen{${CHOSEN_THEMES.map(rule).join('')}}`;
}

/** The declarations of a block for tokens that dark pages have of their own, without idle spaces. */
function colorsOf(block: string, dark: string): string {
  const names = new Set(Array.from(dark.matchAll(/(--[\w-]+):/g), ([, name]) => name));
  return Array.from(block.matchAll(/(--[\w-]+):\s*([^;]+);/g))
    .filter(([, name]) => names.has(name))
    .map(([, name, value]) => `${name}:${value};`)
    .join('');
}
