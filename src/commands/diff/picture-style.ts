import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { styleApart, type TreeStyle } from '../pictures/tree-style.ts';

/**
 * The style of a tree’s pictures for a page that holds all in one file: its faces within it, and all
 * rules under a class named after the tree, `.now.kind-map`, or `.now.kind-map.dark` on dark pages.
 * @param kinds those of the pictures on the page; without any there is no style
 */
export function pictureStyle(
  style: TreeStyle,
  tree: 'then' | 'now',
  kinds: ReadonlySet<string>,
): string {
  if (kinds.size === 0) return '';
  const { faces, shared, kinds: sheets } = styleApart(style, tree);
  const nested = (selector: string, sheet: string): string =>
    `${selector}{${sheet
      .replaceAll(':host', '&')
      .replace(/@media (?:screen and )?\(prefers-color-scheme: dark\)/g, '&.dark')}}`;
  return [
    withFiles(faces, style.fonts),
    nested(`.${tree}`, shared),
    ...[...kinds].map((kind) => nested(`.${tree}.kind-${kind}`, sheets[kind] ?? '')),
  ].join('\n');
}

/** Faces with their files within them. */
function withFiles(faces: string, files: readonly string[]): string {
  return faces.replace(/url\('([^']+)'\)/g, (address, path: string) => {
    const file = files.find((each) => basename(each) === basename(path));
    if (file === undefined) return address;
    return `url('data:font/woff2;base64,${readFileSync(file, 'base64')}')`;
  });
}
