import { z } from 'astro/zod';
import { plainDay } from './plain-date.ts';

const answer = z.strictObject({
  status: z
    .union([z.int().min(100).max(599), z.literal('no answer')])
    .describe('What the address answered, by its number in HTTP: 200, 404; or “no answer”.'),
  since: plainDay.describe('The day on which it first answered so: `2026-11-22`.'),
});

/** What `content/links.yaml` says: what addresses of other sites answered. A command writes it. */
export const linkAnswers = z.strictObject({
  asked: plainDay.describe('The day on which they were asked last.'),
  answers: z.record(z.url(), answer).describe('The answers, by the address.'),
});

/** What the addresses of other sites answered when they were asked last. */
export type LinkAnswers = z.output<typeof linkAnswers>;
