import { expect, test } from 'vitest';
import { choicesOf, notesFitting, readFilter, withChoice, writeFilter } from './note-filter.ts';

const PIECES = [
  { note: 1, same: '1-1', kind: 'archives', dates: ['1924'] },
  { note: 2, same: '1-1', kind: 'archives', dates: ['1924'] },
  { note: 2, same: '2-2', kind: 'interview', place: 'marsh', dates: ['2019', '2019-06'] },
  { note: 3, same: '3-1', kind: 'interview', place: 'north-bank', dates: ['2019', '2019-09'] },
  { note: 4, same: '4-1', kind: 'press', dates: ['2019'] },
];
const notes = (query: string) => [...notesFitting(PIECES, readFilter(query, PIECES))];

test('without a filter every note is shown', () => {
  expect(notes('')).toEqual([1, 2, 3, 4]);
  expect(writeFilter({})).toBe('');
});

test('a note is shown where one and the same piece fits all that is asked for', () => {
  expect(notes('?kind=interview')).toEqual([2, 3]);
  expect(notes('?kind=interview&place=marsh')).toEqual([2]);
  expect(notes('?date=2019')).toEqual([2, 3, 4]);
  expect(notes('?evidence=1-1')).toEqual([1, 2]);
});

test('an address says what is shown, and reads back the same', () => {
  const filter = { kind: 'interview', date: '2019-06' };
  expect(writeFilter(filter)).toBe('?kind=interview&date=2019-06');
  expect(readFilter(writeFilter(filter), PIECES)).toEqual(filter);
});

test.each([
  ['?kind=rumors', {}],
  ['?color=red', {}],
  ['?kind=', {}],
  ['?kind=interview&place=atlantis', { kind: 'interview' }],
  ['?kind=press&place=marsh', { kind: 'press' }],
])('what an address asks in vain is ignored: %s', (query, filter) => {
  expect(readFilter(query, PIECES)).toEqual(filter);
});

test('each choice says how many notes it leaves beside the others', () => {
  expect([...choicesOf(PIECES, { kind: 'interview' }, 'place')]).toEqual([
    ['marsh', 1],
    ['north-bank', 1],
  ]);
  expect(choicesOf(PIECES, { kind: 'interview' }, 'date').get('1924')).toBe(0);
  expect(choicesOf(PIECES, { kind: 'interview' }, 'kind').get('archives')).toBe(2);
});

test('a new choice wins over older ones that would leave nothing', () => {
  const marsh = { kind: 'interview', place: 'marsh' };
  expect(withChoice(PIECES, marsh, 'kind', 'press')).toEqual({ kind: 'press' });
  expect(withChoice(PIECES, marsh, 'date', '2019')).toEqual({ ...marsh, date: '2019' });
  expect(withChoice(PIECES, marsh, 'place', '')).toEqual({ kind: 'interview' });
});
