import { expect, test } from 'vitest';
import { entriesInContent } from '../testing/entries-in-content.ts';
import { actor } from './actor.ts';
import { place } from './place.ts';

const [places, actors] = [entriesInContent('places'), entriesInContent('actors')];

const readActors = [...actors].map(([id, raw]) => ({ id, ...actor.parse(raw) }));

test('nothing is part of itself, at any remove', () => {
  const parents = new Map<string, readonly string[]>([
    ...[...places].map(([id, raw]): [string, string[]] => {
      const { partOf } = place.parse(raw);
      return [`place ${id}`, partOf === undefined ? [] : [`place ${partOf}`]];
    }),
    ...readActors.map(({ id, partOf }): [string, string[]] => [
      `actor ${id}`,
      partOf.map((parent) => `actor ${parent}`),
    ]),
  ]);
  const reaches = (from: string, goal: string, steps = 12): boolean =>
    steps > 0 &&
    (parents.get(from) ?? []).some((parent) => parent === goal || reaches(parent, goal, steps - 1));
  expect([...parents.keys()].filter((id) => reaches(id, id))).toEqual([]);
});

test('two actors of a like name each warn of the other', () => {
  const oneSided = readActors.flatMap(({ id, notToBeConfusedWith }) =>
    notToBeConfusedWith
      .filter(
        (other) => !readActors.find((one) => one.id === other)?.notToBeConfusedWith.includes(id),
      )
      .map((other) => `${other} does not warn of ${id}`),
  );
  expect(oneSided).toEqual([]);
});

test('persons who share a family name warn of each other', () => {
  const people = readActors.filter(({ kind }) => kind === 'person');
  const family = ({ id }: { id: string }) => id.replace(/^.*-(al-[a-z]+)$/, '$1');
  const unwarned = people.flatMap((one) =>
    people
      .filter((other) => other.id !== one.id && family(other) === family(one))
      .filter((other) => !one.notToBeConfusedWith.includes(other.id))
      .map((other) => `${one.id} is silent on ${other.id}`),
  );
  expect(unwarned).toEqual([]);
});

test('a brigade number of a coalition stands on one group', () => {
  const numbers = readActors.flatMap(({ brigade, partOf }) =>
    brigade === undefined ? [] : [`${brigade} of ${partOf.join()}`],
  );
  expect(numbers.length).toBeGreaterThan(0);
  expect(new Set(numbers).size).toBe(numbers.length);
});
