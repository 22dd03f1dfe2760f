import { expect, test } from 'vitest';

import { plainDate, plainDates } from './plain-date.ts';

test.each(['2019', '2019-06', '2019-06-11', '2020-02-29'])('%s is a date', (text) => {
  expect(plainDate.safeParse(text).success).toBe(true);
});

test.each(['2019-13', '2019-00', '2019-02-30', '2019-6', 'June 2019', '19', '2019-06-', ''])(
  '“%s” is no date',
  (text) => {
    expect(plainDate.safeParse(text).error?.issues[0]?.message).toBe(
      `“${text}” is not a date. Write '2019', '2019-06' or '2019-06-11', ` +
        'only as precise as the report.',
    );
  },
);

test('an author who forgets the quotes is told to write them', () => {
  expect(plainDate.safeParse(2019).error?.issues[0]?.message).toBe(
    "Write the date in quotes: '2019', '2019-06' or '2019-06-11'.",
  );
});

test.each([
  { from: '2019-06-12', to: '2019-06-11' },
  { from: '2019-06', to: '2019-06-11' },
  { from: '2019-06', to: '2019-06' },
])('$from to $to is no span of dates', (range) => {
  expect(plainDates.safeParse(range).success).toBe(false);
});

test('two days of one workshop are a span of dates', () => {
  expect(plainDates.safeParse({ from: '2019-06-11', to: '2019-06-12' }).success).toBe(true);
});
