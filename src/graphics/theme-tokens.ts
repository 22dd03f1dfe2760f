/** A page’s two themes. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * The declarations of a style sheet’s tokens, by theme, as they are written in it: those of its `:root`,
 * and what dark pages have instead. An error says that it is not written so.
 */
export function themeTokens(sheet: string): Readonly<Record<Theme, string>> {
  const [, light] = /^:root \{([^}]*)\}/m.exec(sheet) ?? [];
  const [, dark] = /prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/.exec(sheet) ?? [];
  if (!light || !dark) throw new Error('The tokens name no colors for light and for dark pages.');
  return { light, dark };
}
