import { expect, test } from 'vitest';
import type { Embeddable } from '../embeddable.ts';
import { filesToTake } from './files-to-take.ts';

const step = (id: string, scene: string) => ({ id, scene, title: id, alt: id });
const CHAPTER: Embeddable = {
  page: 'chapters/one',
  title: 'One',
  steps: [step('spring', 'river'), step('ferry', 'bank')],
};

/** The path of every file that is offered at a step. */
const offeredAt = (page: Embeddable, named?: string): string[] =>
  Object.values(filesToTake(page, named)).flatMap((files) => files.map(({ file }) => file));

test('a step is offered in every form: for light pages, dark ones and phones, moving, as data and all in one', () => {
  expect(offeredAt(CHAPTER, 'ferry').toSorted()).toEqual(
    [
      ...['ferry.png', 'ferry-dark.png', 'ferry.svg', 'ferry-dark.svg', 'ferry-narrow.svg'],
      ...['bank.webp', 'bank.gif', 'data.csv', 'data.json', 'datapackage.json'],
    ]
      .map((file) => `figures/bank/${file}`)
      .concat('kit/chapters/one.zip', 'citations/chapters/one.bib', 'citations/chapters/one.ris')
      .toSorted(),
  );
});

test('where no step is named, the first is meant; a chapter without one has citations only', () => {
  expect(offeredAt(CHAPTER)).toEqual(offeredAt(CHAPTER, 'spring'));
  expect(offeredAt({ ...CHAPTER, steps: [] })).toEqual([
    'citations/chapters/one.bib',
    'citations/chapters/one.ris',
  ]);
});
