import { join, relative } from 'node:path';
import { folderName } from '../story/content-files.ts';
import type { Problem } from '../story/problem.ts';

/** Where Vite opens files in the editor that `LAUNCH_EDITOR` names, below the site’s path. */
export const LAUNCH_PATH = '__open-in-editor';

/**
 * The address that opens a file of the content in an editor, at a line and column: in VS Code and its
 * kin, or where `LAUNCH_EDITOR` names another, in that.
 * @param written the content’s folder on this machine
 * @param base the site’s path with a slash at its end
 */
export function editorLink(
  written: string,
  { file, line, column }: Pick<Problem, 'file' | 'line' | 'column'>,
  base: string,
): string {
  const place = `${join(written, relative(folderName(written), file))}:${line}:${column}`;
  return process.env.LAUNCH_EDITOR
    ? `${base}${LAUNCH_PATH}?file=${encodeURIComponent(place)}`
    : encodeURI(`vscode://file/${place.replace(/^\//, '')}`);
}
