import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const src = resolve(import.meta.dirname, '..');

test('heights that not every browser can say stand behind a question, once', () => {
  const asking = globSync('**/*.{css,astro}', { cwd: src }).flatMap((file) => {
    const styles = readFileSync(join(src, file), 'utf8');
    const unasked = styles.replace(/@supports \(height: 1svh\) \{[^{}]*\{[^{}]*\}\s*\}/g, '');
    expect(unasked, file).not.toMatch(/\d[sdl]vh/);
    return unasked === styles ? [] : [file];
  });
  expect(asking).toHaveLength(1);
});
