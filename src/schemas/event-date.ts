import { z } from 'astro/zod';
import { momentSpan } from './moment-span.ts';
import { century, day, decade, moment, month, season, yearOnly } from './moment.ts';

const period = z.strictObject({
  precision: z.literal('period').describe('A stretch of time with a beginning.'),
  from: moment.describe('When it began, of its own precision.'),
  to: moment
    .optional()
    .describe('When it ended, of its own precision; omitted while it lasts in March 2020.'),
});
const before = z.strictObject({
  precision: z.literal('before').describe('Before a moment.'),
  moment: moment.describe('What it came before.'),
});
const by = z.strictObject({
  precision: z.literal('by').describe('At a moment at the latest.'),
  moment: moment.describe('When it had happened at the latest.'),
});
const after = z.strictObject({
  precision: z.literal('after').describe('After a moment.'),
  moment: moment.describe('What it came after.'),
});
const during = z.strictObject({
  precision: z.literal('during').describe('Within a moment.'),
  moment: moment.describe('The stretch of time it fell in, once or more than once.'),
});

/**
 * When an event took place, no more precise than the report: a moment, a period with two ends of
 * their own precision, or a time before, by, after or during a moment.
 */
export const eventDate = z
  .discriminatedUnion('precision', [
    day,
    month,
    season,
    yearOnly,
    decade,
    century,
    period,
    before,
    by,
    after,
    during,
  ])
  .superRefine((date, context) => {
    if (date.precision !== 'period' || date.to === undefined) return;
    if (momentSpan(date.to)[1] <= momentSpan(date.from)[0]) {
      context.addIssue({
        code: 'custom',
        path: ['to'],
        message: 'The period ends before it begins. Exchange `from` and `to`, or mend one of them.',
      });
    }
  });

/** When an event took place. */
export type EventDate = z.output<typeof eventDate>;
