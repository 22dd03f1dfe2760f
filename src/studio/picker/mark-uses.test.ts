import { expect, test } from 'vitest';
import { broughtForward, usesIn, withoutUse, withUse, written } from './mark-uses.ts';

const MARKS = ['town', { mark: 'mill', emphasis: 'strong' }];

test('what is not changed is written as it was', () => {
  expect(written(usesIn(MARKS))).toEqual(MARKS);
});

test('a mark is added, changed, brought forward and taken out', () => {
  const uses = usesIn(MARKS);
  expect(written(withUse(uses, 'ford'))).toEqual([...MARKS, 'ford']);
  expect(written(withUse(uses, 'town', { labelAnchors: ['n'] }))).toEqual([
    { mark: 'town', labelAnchors: ['n'] },
    MARKS[1],
  ]);
  expect(written(withUse(uses, 'mill', { emphasis: undefined }))).toEqual(['town', 'mill']);
  expect(written(broughtForward(uses, 'mill'))).toEqual(MARKS.toReversed());
  expect(written(broughtForward(uses, 'town'))).toEqual(MARKS);
  expect(written(withoutUse(uses, 'town'))).toEqual([MARKS[1]]);
});
