import { z } from 'astro/zod';
import { momentSpan } from './moment-span.ts';
import { moment } from './moment.ts';

const period = z.strictObject({
  precision: z.literal('period').describe('A stretch of time with a beginning.'),
  from: moment.describe('When it began, of its own precision.'),
  to: moment
    .optional()
    .describe(
      'When it ended, of its own precision; omitted while it lasted when the report appeared.',
    ),
});

/** A time known only by a moment it has to do with. */
const beside = <Precision extends string>(precision: Precision, says: string, which: string) =>
  z.strictObject({
    precision: z.literal(precision).describe(says),
    moment: moment.describe(which),
  });

/**
 * When an event took place, no more precise than the report: a moment, a period with two ends of
 * their own precision, or a time before, by, after or during a moment.
 */
export const eventDate = z
  .discriminatedUnion('precision', [
    moment,
    period,
    beside('before', 'Before a moment.', 'What it came before.'),
    beside('by', 'At a moment at the latest.', 'When it had happened at the latest.'),
    beside('after', 'After a moment.', 'What it came after.'),
    beside('during', 'Within a moment.', 'The stretch of time it fell in, once or more than once.'),
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
