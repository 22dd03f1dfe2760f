import { z } from 'astro/zod';
import { moment } from '../moment.ts';

const between = z.strictObject({
  precision: z.literal('between').describe('Some time between two moments.'),
  first: moment.describe('The earliest it can have been.'),
  last: moment.describe('The latest it can have been.'),
});

/** One end of a stretch of time: a moment, or some time between two. */
export const boundary = z.discriminatedUnion('precision', [moment, between]);

/** One end of a stretch of time. */
export type Boundary = z.output<typeof boundary>;
