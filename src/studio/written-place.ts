import { relative } from 'node:path';
import { editorLink } from '../preview/editor-link.ts';
import { contentDir, writtenDir } from '../schemas/content-dir.ts';
import { folderName } from '../story/content-files.ts';
import type { Position } from '../story/problem.ts';

/** A place in a file of the content, as a draft names it. */
export type FilePlace = Position & { readonly file: string };

/**
 * Where something is written: what an editor calls the place, and the address that opens it. Pages are
 * made of a copy of the content; this leads to the file itself.
 * @param base the site’s path with a slash at its end
 */
export function writtenPlace(
  { file, ...at }: FilePlace,
  base: string,
): { readonly label: string; readonly href: string } {
  const inside = relative(folderName(contentDir()), file);
  const written = writtenDir();
  return {
    label: `${inside}:${at.line}`,
    href: editorLink(written, { file: `${folderName(written)}/${inside}`, ...at }, base),
  };
}
