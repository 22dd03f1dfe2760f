import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isPainted } from './painted-files.ts';

const src = join(import.meta.dirname, '..');

/** A file of the code with every other one that it needs. */
function needsOf(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(join(src, file), 'utf8');
  for (const [, name = ''] of text.matchAll(/\bfrom '(\..*\.ts)';/g)) {
    needsOf(join(dirname(file), name), found);
  }
  return found;
}

test('what is painted is known by its ending, and nothing else of the site waits for a painter', () => {
  const pages = globSync('pages/**/*.{ts,astro}', { cwd: src });
  const painted = pages.filter((file) => needsOf(file).has('pictures/paint.ts'));
  expect(painted.length).toBeGreaterThan(0);
  expect(painted.toSorted()).toEqual(pages.filter(isPainted).toSorted());
});
