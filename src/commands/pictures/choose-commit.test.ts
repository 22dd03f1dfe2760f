import { expect, test } from 'vitest';
import { chooseCommit } from './choose-commit.ts';

test.each([
  ['a branch, changed or not', { isHere: false, isChanged: true }, 'v1.0.0'],
  ['changes on the very commit, not committed', { isHere: true, isChanged: true }, 'HEAD'],
  ['the very commit, without changes', { isHere: true, isChanged: false }, 'HEAD~1'],
])('%s', (_, tree, commit) => {
  expect(chooseCommit({ base: 'v1.0.0', ...tree })).toBe(commit);
});
