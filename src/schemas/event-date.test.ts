import { expect, test } from 'vitest';
import { eventDate } from './event-date.ts';

const messages = (raw: unknown) =>
  eventDate.safeParse(raw).error?.issues.map(({ message }) => message);
const day = (date: unknown) => messages({ precision: 'day', date });

test('a day that February does not have is refused, with how to write it', () => {
  expect(day('2019-02-30')).toEqual([
    '“2019-02-30” is not a day: February 2019 has 28 days. ' +
      "Write a day from '2019-02-01' to '2019-02-28', " +
      'or the month alone where only the month is known.',
  ]);
});

test('a leap day is a day in leap years only', () => {
  expect(day('2016-02-29')).toBeUndefined();
  expect(day('2019-02-29')).toHaveLength(1);
});

test('a thirteenth month is refused, with how to write it', () => {
  const message = '“2019-13-01” is not a day: there is no month 13. Write the month as 01 to 12.';
  expect(day('2019-13-01')).toEqual([message]);
  expect(messages({ precision: 'month', month: '2014-00' })).toEqual([
    '“2014-00” is not a month: there is no month 0. Write the month as 01 to 12.',
  ]);
});

test('a date in words or without quotes is refused, with how to write it', () => {
  expect(day('October 1, 2019')).toEqual([
    "“October 1, 2019” is not a day. Write it in quotes, as '2019-06-11'.",
  ]);
  expect(day(new Date('2019-10-01'))).toEqual(["Write the day in quotes, as '2019-06-11'."]);
  expect(messages({ precision: 'month', month: '2014-06-29' })).toEqual([
    "“2014-06-29” is not a month. Write it in quotes, as '2019-06'.",
  ]);
});

test('a decade is written by its first year', () => {
  expect(messages({ precision: 'decade', decade: 1990, part: 'late' })).toBeUndefined();
  expect(messages({ precision: 'decade', decade: 1997 })).toEqual([
    'Write a decade by its first year, as 1990 for the 1990s.',
  ]);
});

test('a period may begin and end with different precision, but not end before it begins', () => {
  const from = { precision: 'decade', decade: 1970, part: 'late' };
  expect(
    messages({ precision: 'period', from, to: { precision: 'year', year: 1997 } }),
  ).toBeUndefined();
  expect(messages({ precision: 'period', from })).toBeUndefined();
  expect(messages({ precision: 'period', from, to: { precision: 'year', year: 1970 } })).toEqual([
    'The period ends before it begins. Exchange `from` and `to`, or mend one of them.',
  ]);
});

test('an impossible date inside a period or after a “before” is refused as well', () => {
  const impossible = { precision: 'day', date: '2019-06-31' };
  const start = { precision: 'year', year: 2019 };
  expect(messages({ precision: 'before', moment: impossible })?.[0]).toContain(
    'June 2019 has 30 days',
  );
  expect(messages({ precision: 'period', from: start, to: impossible })?.[0]).toContain(
    'has 30 days',
  );
});

test('a date more precise than its precision says is refused', () => {
  expect(messages({ precision: 'year', year: 2019, date: '2019-10-01' })).toHaveLength(1);
});

test('a report of any year may be told, and a year with a digit too many is refused', () => {
  const accepts = (date: object) => eventDate.safeParse(date).success;
  expect(accepts({ precision: 'year', year: 2031 })).toBe(true);
  expect(accepts({ precision: 'decade', decade: 2030 })).toBe(true);
  expect(accepts({ precision: 'century', century: 21 })).toBe(true);
  expect(accepts({ precision: 'year', year: 20_311 })).toBe(false);
});
