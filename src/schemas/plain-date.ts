import { z } from 'astro/zod';
import { calendarFault } from './calendar.ts';

/** A date written as a string in quotes, in one of the given forms, that the calendar has. */
const dateWritten = (noun: 'date' | 'day' | 'month', form: RegExp, examples: string) =>
  z
    .string({ error: `Write the ${noun} in quotes, as ${examples}.` })
    .superRefine((text, context) => {
      const fault = form.test(text) ? calendarFault(text) : undefined;
      if (form.test(text) && fault === undefined) return;
      const message =
        fault === undefined
          ? `“${text}” is not a ${noun}. Write it in quotes, as ${examples}.`
          : `“${text}” is not a ${noun}: ${fault}`;
      context.addIssue({ code: 'custom', message });
    });

/** A day: `2019-06-11`. */
export const plainDay = dateWritten('day', /^\d{4}-\d\d-\d\d$/, "'2019-06-11'");

/** A month of a year: `2019-06`. */
export const plainMonth = dateWritten('month', /^\d{4}-\d\d$/, "'2019-06'");

/** A date exactly as precise as the report gives it: `2019`, `2019-06` or `2019-06-11`. */
export const plainDate = dateWritten(
  'date',
  /^\d{4}(-\d\d(-\d\d)?)?$/,
  "'2019', '2019-06' or '2019-06-11'",
);

/** A span of dates, both ends included and equally precise, as `from` and `to`. */
const plainDateRange = z
  .strictObject({
    from: plainDate.describe('The first year, month or day.'),
    to: plainDate.describe('The last year, month or day, as precise as the first.'),
  })
  .refine(({ from, to }) => from.length === to.length && from < to, {
    error: 'The range must end after it begins, and both ends must be equally precise.',
  });

/** One date, or a span of dates. */
export const plainDates = z.union([plainDate, plainDateRange]);

/** When it was, as a note tells it. */
export type PlainDates = z.output<typeof plainDates>;
