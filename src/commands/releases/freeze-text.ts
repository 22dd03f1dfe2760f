/** The text of a file in a frozen copy, and what it asks for, by the paths of these within the site. */
export type FrozenText = { readonly text: string; readonly files: readonly string[] };

/** The files whose text names others. */
export type Naming = '.html' | '.css' | '.js';

/**
 * Where each kind of file names what it asks for, and how its copy gets to the copy’s folder: a style
 * sheet from where it lies itself, a script from the page that it runs in.
 */
const NAMES: Readonly<Record<Naming, { readonly at: RegExp; readonly up: string }>> = {
  '.html': {
    at: /(\s(?:src|srcset|data-drawing)="|<link rel="stylesheet" href=")(\/[^"]+)/g,
    up: '../../../',
  },
  '.css': { at: /(url\(["']?)(\/[^"')]+)/g, up: '../' },
  '.js': { at: /(["'`])(\/[^"'`\s]*_astro\/[^"'`]+)/g, up: '../../../' },
};

/**
 * Rewrite a file of an embed so that it finds what it asks for in its own copy, wherever that lies.
 * Links stay as they are: they lead to the site as it is by then.
 * @param base the path the site lives under: `/` or `/story/`
 */
export function freezeText(text: string, kind: Naming, base: string): FrozenText {
  const { at, up } = NAMES[kind];
  const files: string[] = [];
  const frozen = text.replace(at, (whole, before: string, address: string) => {
    if (!address.startsWith(base)) return whole;
    const file = address.slice(base.length);
    files.push(file);
    return before + up + file;
  });
  return { text: frozen, files };
}

/** Let a page say of which release it is a copy. */
export const markRelease = (html: string, version: string): string =>
  html.replace('<html ', `<html data-release="${version}" `);
