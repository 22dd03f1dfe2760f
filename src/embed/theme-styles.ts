/**
 * The tokens of light and of dark pages, for a page that says which of them it is by
 * `data-theme`, whatever the reader’s system asks for.
 * @param tokens the one style sheet that names them; an error says that it is not written as it was
 */
export function themeStyles(tokens: string): string {
  const [, light] = /^:root \{([^}]*)\}/m.exec(tokens) ?? [];
  const [, dark] = /prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/.exec(tokens) ?? [];
  if (!light || !dark) throw new Error('The tokens name no colors for light and for dark pages.');
  const rule = (theme: 'light' | 'dark', values: string): string =>
    `:root[data-theme='${theme}']{${shorten(values.replace('color-scheme: light dark;', ''))}` +
    `color-scheme:${theme}}`;
  return rule('light', light) + rule('dark', dark);
}

const shorten = (css: string): string => css.replace(/\s*([:;])\s*/g, '$1').trim();
