import { expect, test } from 'vitest';
import { momentSpan } from './moment-span.ts';

test('a moment spans what it names and no more', () => {
  expect(momentSpan({ precision: 'year', year: 1997 })).toEqual([1997, 1998]);
  expect(momentSpan({ precision: 'decade', decade: 1990 })).toEqual([1990, 2000]);
  expect(momentSpan({ precision: 'century', century: 19 })).toEqual([1800, 1900]);
  expect(momentSpan({ precision: 'season', season: 'summer', year: 2014 })).toEqual([
    2014 + 5 / 12,
    2014 + 8 / 12,
  ]);
});

test('“early”, “mid” and “late” are thirds', () => {
  const [from, to] = momentSpan({ precision: 'decade', decade: 1960, part: 'late' });
  expect(from).toBeCloseTo(1966.67, 2);
  expect(to).toBe(1970);
});

test('days follow each other without a gap, across months too', () => {
  const end = (date: string) => momentSpan({ precision: 'day', date })[1];
  const start = (date: string) => momentSpan({ precision: 'day', date })[0];
  expect(end('2014-06-29')).toBeCloseTo(start('2014-06-30'), 10);
  expect(end('2019-12-31')).toBeCloseTo(start('2020-01-01'), 10);
});
