import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const mediaIn = (file: string): readonly string[] =>
  [...readFileSync(new URL(file, import.meta.url), 'utf8').matchAll(/@media ([^{]+) \{/g)].map(
    ([, query = '']) => query,
  );
const isBeside = (query: string) => query.includes('60rem') && query.includes('max-height');

test('a stage stands beside its text in the same windows in chapters and in embeds', () => {
  const chapters = mediaIn('scene.css').filter(isBeside);
  const embeds = mediaIn('embed.css').filter(isBeside);
  expect(chapters).toHaveLength(1);
  expect(new Set(embeds)).toEqual(new Set(chapters));
});
