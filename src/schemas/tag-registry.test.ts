import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import { parseChapter } from '../story/parse-chapter.ts';
import { registry, registryMarkdown, type TagProps } from './tag-registry.ts';

const guide = new URL('../../content/README.md', import.meta.url);

test('the editor’s guide lists the tags as they are', () => {
  const between = /<!-- tags:start -->\n(.*?)\n<!-- tags:end -->/s.exec(
    readFileSync(guide, 'utf8'),
  );
  expect(between?.[1]).toBe(registryMarkdown());
});

test('every example is one that the build can read', () => {
  for (const { example } of Object.values(registry)) {
    expect(parseChapter(`${example}\n`, 'x.mdx').problems).toEqual([]);
  }
});

test('a component receives exactly the attributes of its tag', () => {
  expectTypeOf<TagProps<'Step'>>().toEqualTypeOf<{
    id: string;
    state: string;
    dateline?: string | undefined;
    formerly?: string | undefined;
  }>();
});
