import { z } from 'astro/zod';
import { entryId } from '../../schemas/entry-id.ts';
import { provenance } from '../../schemas/provenance.ts';
import { text } from '../../schemas/text.ts';
import { alt, figure, twoLengths } from '../../schemas/scenes/figure.ts';

const who = z
  .enum(['fighters', 'washington', 'tribes', 'baghdad', 'damascus', 'network', 'groups'])
  .describe('Whose mark it is: each party has a shape of its own.');

const title = text.describe('What the marks stand for, in plain words.');
const marks = z.int().min(0).max(40).describe('How many marks to draw; the number says nothing.');
const hollow = z
  .boolean()
  .default(false)
  .describe('Whether it is drawn hollow and dashed: a source says so, or it is so in name only.');

const move = z.strictObject({
  who,
  from: z.enum(['syria', 'bukamal', 'qaim', 'iraq', 'sky']).describe('Where the stream begins.'),
  to: z.enum(['syria', 'bukamal', 'qaim', 'iraq']).describe('Where the stream leads.'),
  bothWays: z.boolean().default(false).describe('Whether it runs in both directions.'),
  marks,
  hollow,
  title,
  notes: provenance.describe('What supports the movement.'),
});

const stand = z.strictObject({
  who,
  at: z.enum(['bukamal', 'qaim', 'border', 'syria']).describe('Where the marks are.'),
  how: z
    .enum(['gathered', 'above', 'below', 'posted', 'spread'])
    .describe('In a town, around it from above or below, along the border, or over the land.'),
  marks,
  hollow,
  title,
  notes: provenance.describe('What supports the presence.'),
});

const remark = z.strictObject({
  bank: z.enum(['syria', 'iraq']).describe('The side of the border the remark stands on.'),
  who: who.optional(),
  text: text.describe('The remark, complete, with whoever says so.'),
  short: text.describe('The same in fewer words, for small drawings.'),
  hollow,
  notes: provenance.describe('What supports the remark.'),
});

const state = z.strictObject({
  alt,
  date: text.describe('When it was, no more precise than the report.'),
  moves: z.array(move).describe('Who moves, and which way.'),
  stands: z.array(stand).describe('Who is where.'),
  remarks: z.array(remark).min(1).describe('What the reader is told beside the marks.'),
});

/** What the file of such a scene may say. */
export const flowScene = z.strictObject({
  kind: z.literal('flow').describe('The kind of graphic.'),
  ...figure,
  key: twoLengths.describe('The line at the foot of every state.'),
  states: z.record(entryId, state).describe('What the graphic shows, by the name of the state.'),
});

/** A scene of this kind, as its file tells it. */
export type FlowScene = z.output<typeof flowScene>;
/** One state of the figure. */
export type FlowState = z.output<typeof state>;
/** Who moves, and which way. */
export type FlowMove = z.output<typeof move>;
/** Who is where. */
export type FlowStand = z.output<typeof stand>;
/** What the reader is told beside the marks. */
export type FlowRemark = z.output<typeof remark>;
/** Whose mark it is. */
export type Who = z.output<typeof who>;
