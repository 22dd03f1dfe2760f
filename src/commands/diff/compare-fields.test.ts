import { expect, test } from 'vitest';
import { compareFields } from './compare-fields.ts';

const told = (before: unknown, after: unknown): string[] =>
  compareFields(before, after, (field, value) =>
    field === 'places' ? value.toUpperCase() : value,
  ).map(({ path, before: was, after: is }) => `${path.join(' / ')}: ${was ?? '–'} → ${is ?? '–'}`);

test('each field that differs is told by the way to it, in words', () => {
  expect(
    told(
      { name: 'A', at: [1, 2], positionNote: 'Near.', marks: { mill: { title: 'Old' } } },
      { name: 'B', at: [1, 3], marks: { mill: { title: 'New' } } },
    ),
  ).toEqual([
    'name: A → B',
    'at: 1, 2 → 1, 3',
    'marks / mill / title: Old → New',
    'position note: Near. → –',
  ]);
});

test('fields that name others say how these are called', () => {
  expect(told({ places: ['mill'] }, { places: ['mill', 'weir'] })).toEqual([
    'places: MILL → MILL, WEIR',
  ]);
});

test('a group that comes into a list leaves those behind it as they were', () => {
  const [one, two] = [{ id: 'one', text: 'The first' }, { text: 'The other one' }];
  expect(told({ list: [one, two] }, { list: [{ id: 'new', text: 'Here' }, one, two] })).toEqual([
    'list / new / id: – → new',
    'list / new / text: – → Here',
  ]);
});

test('a group stays itself by its id, however much of its words is new', () => {
  const [was, is] = ['Once upon a time', 'Nobody knows who was there'];
  expect(told({ list: [{ id: 'one', text: was }] }, { list: [{ id: 'one', text: is }] })).toEqual([
    `list / one / text: ${was} → ${is}`,
  ]);
});

test('files that say the same have no changes, whatever they are', () => {
  for (const same of [undefined, 'a', [1], { a: [{ b: 1 }] }]) expect(told(same, same)).toEqual([]);
});
