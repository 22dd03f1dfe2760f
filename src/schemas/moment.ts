import { z } from 'astro/zod';
import { plainDay, plainMonth } from './plain-date.ts';

const year = z.int().min(1500).max(2100).describe('The year.');
const part = z
  .enum(['early', 'mid', 'late'])
  .optional()
  .describe('The part of it, where the report says so.');

const day = z.strictObject({
  precision: z.literal('day').describe('A day.'),
  date: plainDay.describe('The day, as year-month-day in quotes.'),
});

/** A month, or the early, middle or late part of one. */
const month = z.strictObject({
  precision: z.literal('month').describe('A month.'),
  month: plainMonth.describe('The month, as year-month in quotes.'),
  part,
});

const season = z.strictObject({
  precision: z.literal('season').describe('A season of a year.'),
  season: z.enum(['spring', 'summer', 'fall']).describe('The season; a winter has two years.'),
  year,
});

/** A year, or the early, middle or late part of one. */
const yearOnly = z.strictObject({
  precision: z.literal('year').describe('A year.'),
  year,
  part,
});

/** A decade, or the early, middle or late part of one. */
const decade = z.strictObject({
  precision: z.literal('decade').describe('A decade.'),
  decade: z
    .int()
    .min(1500)
    .max(2090)
    .multipleOf(10, 'Write a decade by its first year, as 1990 for the 1990s.')
    .describe('The first year of the decade: 1990 for the 1990s.'),
  part,
});

const century = z.strictObject({
  precision: z.literal('century').describe('A century.'),
  century: z.int().min(16).max(21).describe('The number of the century: 19 for the 1800s.'),
});

/** A date on its own, no more precise than the report. */
export const moment = z.discriminatedUnion('precision', [
  day,
  month,
  season,
  yearOnly,
  decade,
  century,
]);

/** A date on its own, by its precision. */
export type Moment = z.output<typeof moment>;
