import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a build begins with; all else is imported, or named as a file beside the one that names it. */
const STARTS = ['astro.config.mjs', 'src/content.config.ts', 'src/pages/**/*.{ts,astro}'];

const NAMED =
  /\bfrom '([^']+)'|\bimport '([^']+)'|\bimport\('([^']+)'\)|<script src="([^"]+)"|new URL\('(\.[^']+)'|\.glob(?:<\w+>)?\('([^']+)'/g;

/**
 * The names of all packages that the code of a build imports, pages and their scripts among it.
 * @param root the project’s folder
 */
export function importedPackages(root: string): ReadonlySet<string> {
  const files = new Set(globSync(STARTS, { cwd: root }));
  const packages = new Set<string>();
  // It grows while it is gone through.
  for (const file of files) {
    if (!/\.(?:ts|mjs|astro)$/.test(file)) continue;
    for (const names of readFileSync(join(root, file), 'utf8').matchAll(NAMED)) {
      const name = names.slice(1).find(Boolean) ?? '';
      const [, packageName] = /^((?:@[\w-]+\/)?[\w][\w.-]*)(?:\/|$)/.exec(name) ?? [];
      if (packageName !== undefined) packages.add(packageName);
      if (!name.startsWith('.')) continue;
      for (const target of globSync(join(dirname(file), name), { cwd: root })) files.add(target);
    }
  }
  return packages;
}
