import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('a stage is as high as what a browser’s own bars leave, where the browser can say it', () => {
  const css = readFileSync(new URL('scene.css', import.meta.url), 'utf8');
  const heights = [...css.matchAll(/^\s*height: (\S*vh);\n\s*(.*)/gm)].map(
    ([, high = '', next = '']) => [high, next],
  );
  expect(heights.length).toBeGreaterThan(0);
  for (const [high, next] of heights) expect(next).toBe(`height: ${high?.replace('vh', 'svh')};`);
});
