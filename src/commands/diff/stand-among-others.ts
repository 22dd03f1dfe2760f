import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ComparedState } from '../pictures/compare-states.ts';

/** A file that a drawing shows as a part of it: the land of maps. */
const IMAGE = /<image\b([^>]*?) href="([^"]+)"([^>]*?) width="([^"]+)" height="([^"]+)"([^>]*)\/>/g;

/**
 * A drawing as it stands among others on one page: the names of its parts are its own, and files that
 * it shows are referred to as `filesMarkup` has them.
 * @param name one that no other drawing of the page has
 */
export const standAmongOthers = (svg: string, name: string, tree: 'then' | 'now'): string =>
  svg
    .replace(/ id="/g, ` id="${name}-`)
    .replace(/url\(#/g, `url(#${name}-`)
    .replace(
      IMAGE,
      (_, before: string, file: string, between: string, width: string, height: string) =>
        `<use${before} href="#${idOf(tree, file, width, height)}"${between}/>`,
    )
    .replace(/^<svg /, '<svg aria-hidden="true" ');

/**
 * The files that the pictures of a tree show, each once however many pictures there are.
 * @param folder where they lie
 */
export function filesMarkup(
  pictures: readonly ComparedState[],
  tree: 'then' | 'now',
  folder: string,
): string {
  const images = new Map<string, string>();
  for (const { drawings } of pictures) {
    for (const drawing of Object.values(drawings)) {
      for (const [, , file = '', , width = '', height = ''] of (drawing[tree] ?? '').matchAll(
        IMAGE,
      )) {
        const path = join(folder, file);
        const id = idOf(tree, file, width, height);
        if (images.has(id) || !existsSync(path)) continue;
        const data = `data:image/${extname(file).slice(1)};base64,${readFileSync(path, 'base64')}`;
        images.set(
          id,
          `<image id="${id}" href="${data}" width="${width}" height="${height}" preserveAspectRatio="none"/>`,
        );
      }
    }
  }
  if (images.size === 0) return '';
  return `<svg class="files" aria-hidden="true" width="0" height="0"><defs>${[...images.values()].join('')}</defs></svg>`;
}

const idOf = (tree: string, file: string, width: string, height: string): string =>
  `${tree}-${file.replace(/\W/g, '-')}-${width}-${height}`;
