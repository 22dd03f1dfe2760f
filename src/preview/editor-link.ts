import { join, relative } from 'node:path';
import { folderName } from '../story/content-files.ts';
import type { Problem } from '../story/problem.ts';

/**
 * The address that opens a file of the content in VS Code and its kin, at a line and column.
 * @param written the content’s folder on this machine
 */
export function editorLink(
  written: string,
  { file, line, column }: Pick<Problem, 'file' | 'line' | 'column'>,
): string {
  const path = join(written, relative(folderName(written), file));
  return encodeURI(`vscode://file/${path.replace(/^\//, '')}:${line}:${column}`);
}
