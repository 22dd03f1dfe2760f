import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
/**
 * How a line asks a tool to look away, to the end of the line. Prettier takes no reason in its own
 * line; it stands in the one above.
 */
const LOOKS_AWAY =
  /(?:oxlint-disable|(?<!\/\/ .* -- .*\n\/\/ )prettier-ignore|@ts-expect-error|@ts-ignore|cspell:disable).*/g;

test('whoever asks a tool to look away says why', () => {
  const silent = globSync('{src,e2e,.config}/**/*.{ts,astro,css,mjs,jsonc}', { cwd: ROOT })
    .filter((file) => file !== 'src/exceptions-have-reasons.test.ts')
    .flatMap((file) =>
      [...readFileSync(join(ROOT, file), 'utf8').matchAll(LOOKS_AWAY)].map(
        ([line]) => `${file}: ${line}`,
      ),
    )
    .filter((line) => !/ -- \w+ \w+/.test(line));
  expect(silent).toEqual([]);
});
