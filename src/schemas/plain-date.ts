import { z } from 'astro/zod';

import { dayProblem, monthProblem } from './calendar.ts';

const EXAMPLES = "'2019', '2019-06' or '2019-06-11'";

/** A date exactly as precise as the report gives it: `2019`, `2019-06` or `2019-06-11`. */
export const plainDate = z
  .string({ error: `Write the date in quotes: ${EXAMPLES}.` })
  .refine(isPlainDate, {
    error: ({ input }) =>
      `“${String(input)}” is not a date. Write ${EXAMPLES}, only as precise as the report.`,
  });

/** A span of dates, both ends included and equally precise, as `from` and `to`. */
export const plainDateRange = z
  .strictObject({
    from: plainDate.describe('The first year, month or day.'),
    to: plainDate.describe('The last year, month or day, as precise as the first.'),
  })
  .refine(({ from, to }) => from.length === to.length && from < to, {
    error: 'The range must end after it begins, and both ends must be equally precise.',
  });

/** One date, or a span of dates. */
export const plainDates = z.union([plainDate, plainDateRange]);

export type PlainDate = z.output<typeof plainDate>;
export type PlainDates = z.output<typeof plainDates>;

function isPlainDate(written: string): boolean {
  if (/^\d{4}$/.test(written)) return true;
  return monthProblem(written) === undefined || dayProblem(written) === undefined;
}
