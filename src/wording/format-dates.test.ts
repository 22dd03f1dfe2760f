import { expect, test } from 'vitest';

import { formatDates } from './format-dates.ts';

test.each([
  ['2019', '2019'],
  ['2019-07', 'July 2019'],
  ['2019-06-08', 'June 8, 2019'],
  [{ from: '2019-06-11', to: '2019-06-12' }, 'June 11–12, 2019'],
  [{ from: '2019-06-30', to: '2019-07-01' }, 'June 30–July 1, 2019'],
  [{ from: '2019-05', to: '2019-08' }, 'May–August 2019'],
  [{ from: '2019-12-31', to: '2020-01-01' }, 'December 31, 2019–January 1, 2020'],
  [{ from: '2014', to: '2017' }, '2014–2017'],
])('%j reads “%s”', (dates, text) => {
  expect(formatDates(dates)).toBe(text);
});
