import { resolve } from 'node:path';

/**
 * The folder of the story that is built, checked and drawn: `CONTENT_DIR` names it, from the
 * project’s folder; `content` where it says nothing. The live preview shows a copy of it, its last
 * version without a problem, and says where in `SHOWN_CONTENT_DIR`.
 * @param root the project’s folder, where commands do not run in it
 */
export const contentDir = (root = process.cwd()): string =>
  process.env.SHOWN_CONTENT_DIR ?? writtenDir(root);

/** The folder in which editors write the story, whatever of it is shown. */
export const writtenDir = (root = process.cwd()): string =>
  resolve(root, process.env.CONTENT_DIR?.trim() || 'content');

/**
 * How a bundler finds a file of that folder which a script names, as `#content/base-map.json`; to
 * Node and TypeScript such a name means the project’s own content (`imports` in `package.json`).
 */
export const contentAlias = (root: string): Readonly<Record<string, string>> => ({
  '#content': contentDir(root),
});
