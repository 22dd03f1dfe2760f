import { themeTokens, type Theme } from '../graphics/theme-tokens.ts';

/**
 * The tokens of light and of dark pages, for a page that says which of them it is by
 * `data-theme`, whatever the reader’s system asks for.
 * @param sheets the style sheets that name tokens; an error says that one is not written as it was
 */
export function themeStyles(sheets: readonly string[]): string {
  const named = sheets.filter((sheet) => sheet !== '').map(themeTokens);
  const rule = (theme: Theme): string =>
    `:root[data-theme='${theme}']{${named.map((tokens) => shorten(tokens[theme])).join('')}` +
    `color-scheme:${theme}}`;
  return rule('light') + rule('dark');
}

/** Without idle spaces, and without what a page says that is light or dark as its reader’s system is. */
const shorten = (css: string): string =>
  css
    .replace('color-scheme: light dark;', '')
    .replace(/\s*([:;])\s*/g, '$1')
    .trim();
