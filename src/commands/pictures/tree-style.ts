import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { partyStyles } from '../../graphics/party-styles.ts';
import { readParties } from '../../story/read-parties.ts';

/** The style sheets of a tree’s drawings. */
export type TreeStyle = {
  /** The faces, which a page declares for all that is in it. */
  readonly faces: string;
  /** What every drawing wears. */
  readonly shared: string;
  /** What each kind of drawing wears besides. */
  readonly kinds: Readonly<Record<string, string>>;
  /** The files of its fonts, and a print of them all: other files, another print. */
  readonly fonts: readonly string[];
  readonly fontsPrint: string;
};

const FACE = /@font-face\s*\{[^}]*\}/g;

/** Where a kind’s sheet is; older trees have theirs in a folder of styles. */
const SHEETS = ['src/kinds/*/style.css', 'src/styles/graphics/*.css'];
const kindOf = (file: string): string =>
  basename(file) === 'style.css' ? basename(dirname(file)) : basename(file, '.css');

/**
 * Read the style sheets of a tree; a sheet that it does not have counts as empty.
 * @param content its folder of content, from the tree
 */
export function readTreeStyle(tree: string, content = 'content'): TreeStyle {
  const sheet = (path: string): string => {
    const file = join(tree, 'src/styles', path);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const faces = sheet('fallback-faces.css') + sheet('fonts.css');
  const fonts = globSync('src/styles/fonts/*.woff2', { cwd: tree }).toSorted();
  const print = createHash('sha256');
  for (const file of fonts) print.update(readFileSync(join(tree, file)));
  // Older trees name their parties’ colors in sheets, newer ones in their content.
  const parties = sheet('sides.css') || partyStyles(readParties(join(tree, content)));
  const shared = sheet('tokens.css') + parties + sheet('graphics.css');
  return {
    faces: (faces.match(FACE) ?? []).join('\n'),
    shared: shared + faces.replace(FACE, '').replace(/@import[^;]*;/g, ''),
    kinds: Object.fromEntries(
      globSync(SHEETS, { cwd: tree }).map((file) => [
        kindOf(file),
        readFileSync(join(tree, file), 'utf8'),
      ]),
    ),
    fonts: fonts.map((file) => join(tree, file)),
    fontsPrint: print.digest('hex'),
  };
}

/** Whether drawings of a kind may look different in two styles. */
export const isRestyled = (one: TreeStyle, other: TreeStyle, kind: string): boolean =>
  one.shared !== other.shared ||
  one.kinds[kind] !== other.kinds[kind] ||
  one.faces !== other.faces ||
  one.fontsPrint !== other.fontsPrint;

/**
 * The style of a tree for a page that holds two: its faces under names of their own, with their files
 * in `folder`, and `:host` for `:root`, as each picture has a root of its own. Words wait for their
 * faces: pages may do without one that is late, but then nothing could be compared.
 */
export function styleApart(style: TreeStyle, folder: string): TreeStyle {
  const { faces, shared, kinds } = style;
  const names = new Set(
    Array.from(faces.matchAll(/font-family: ('[^']+')/g), ([, name = '']) => name),
  );
  const apart = (css: string): string =>
    [...names].reduce((text, name) => text.replaceAll(name, `'${folder} ${name.slice(1)}`), css);
  return {
    ...style,
    faces: apart(faces)
      .replace(/url\('\.\/fonts\//g, `url('${folder}/`)
      .replace(/font-display: \w+/g, 'font-display: block'),
    shared: apart(shared).replaceAll(':root', ':host'),
    kinds: Object.fromEntries(
      Object.entries(kinds).map(([kind, css]) => [kind, apart(css).replaceAll(':root', ':host')]),
    ),
  };
}
