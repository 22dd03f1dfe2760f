/**
 * The tokens of light and of dark pages, for a page that says which of them it is by
 * `data-theme`, whatever the reader’s system asks for.
 * @param sheets the style sheets that name tokens; an error says that one is not written as it was
 */
export function themeStyles(sheets: readonly string[]): string {
  const named = sheets.filter((sheet) => sheet !== '').map(tokensIn);
  const rule = (theme: 'light' | 'dark'): string =>
    `:root[data-theme='${theme}']{${named.map((tokens) => shorten(tokens[theme])).join('')}` +
    `color-scheme:${theme}}`;
  return rule('light') + rule('dark');
}

function tokensIn(sheet: string): Readonly<Record<'light' | 'dark', string>> {
  const [, light] = /^:root \{([^}]*)\}/m.exec(sheet) ?? [];
  const [, dark] = /prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/.exec(sheet) ?? [];
  if (!light || !dark) throw new Error('The tokens name no colors for light and for dark pages.');
  return { light: light.replace('color-scheme: light dark;', ''), dark };
}

const shorten = (css: string): string => css.replace(/\s*([:;])\s*/g, '$1').trim();
