import { expect, test } from 'vitest';

import { plainDate, plainDates } from './plain-date.ts';

test.each(['2019', '2019-06', '2019-06-11', '2020-02-29'])('%s is a date', (text) => {
  expect(plainDate.safeParse(text).success).toBe(true);
});

const message = (date: unknown) => plainDate.safeParse(date).error?.issues[0]?.message;

test.each(['2019-6', 'June 2019', '19', '2019-06-', ''])('“%s” is no date', (text) => {
  expect(message(text)).toBe(
    `“${text}” is not a date. Write it in quotes, as '2019', '2019-06' or '2019-06-11'.`,
  );
});

test('an author is told which months and days there are', () => {
  expect(message('2019-13')).toBe(
    '“2019-13” is not a date: there is no month 13. Write the month as 01 to 12.',
  );
  expect(message('2019-06-31')).toBe(
    '“2019-06-31” is not a date: June 2019 has 30 days. Write a day from ' +
      "'2019-06-01' to '2019-06-30', or the month alone where only the month is known.",
  );
});

test('an author who forgets the quotes is told to write them', () => {
  expect(message(2019)).toBe("Write the date in quotes, as '2019', '2019-06' or '2019-06-11'.");
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
