import { resolve } from 'node:path';

/**
 * The folder that a build writes the site to, and that is served: `OUT_DIR` names it, from the
 * project’s folder; `dist` where it says nothing.
 * @param root the project’s folder
 */
export const outDir = (root: string): string =>
  resolve(root, process.env.OUT_DIR?.trim() || 'dist');
