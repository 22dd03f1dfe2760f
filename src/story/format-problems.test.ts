import { expect, test } from 'vitest';
import { formatProblems } from './format-problems.ts';
import { nearest } from './nearest.ts';

const problem = (file: string, line: number) => ({
  file,
  line,
  column: 2,
  message: 'Something is wrong.',
  fix: 'Mend it.',
  rule: 'things-are-right',
});

test('an editor reads all problems file by file, from top to bottom, and how many they are', () => {
  const problems = [
    problem('content/b.yaml', 9),
    problem('content/a.mdx', 1),
    problem('content/b.yaml', 3),
  ];
  expect(formatProblems(problems)).toBe(`content/a.mdx:1:2  Something is wrong.
    Mend it.  [things-are-right]

content/b.yaml:3:2  Something is wrong.
    Mend it.  [things-are-right]
content/b.yaml:9:2  Something is wrong.
    Mend it.  [things-are-right]

3 problems in 2 files.`);
});

test('a single problem is counted as one', () => {
  expect(formatProblems([problem('content/a.mdx', 1)])).toMatch(/\n\n1 problem in 1 file\.$/);
});

test.each([
  ['twon', 'town'],
  ['a-night-at-ferry', 'a-night-at-the-ferry'],
  ['nope', undefined],
  ['ferry', undefined],
])('“%s” is taken for %s', (name, meant) => {
  const known = ['town', 'ferry-guild', 'a-night-at-the-ferry', 'ana'];
  expect(nearest(name, known)).toBe(meant);
});
