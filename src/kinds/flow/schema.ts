import { z } from 'astro/zod';
import { entryId } from '../../schemas/entry-id.ts';
import { provenance } from '../../schemas/provenance.ts';
import { partyId } from '../../schemas/party-id.ts';
import { text } from '../../schemas/text.ts';
import { alt, figure, twoLengths } from '../../schemas/scenes/figure.ts';

const who = entryId.describe('Whose mark it is, as `who` of the scene has it.');

const sign = z.strictObject({
  shape: z
    .enum(['circle', 'square', 'diamond', 'triangle', 'wedge', 'plate', 'hexagon'])
    .describe('The shape of its marks, its own: nobody is told by color alone.'),
  party: partyId.optional().describe('The party whose color its marks have, if one.'),
  stressed: z
    .boolean()
    .default(false)
    .describe('Whether marks of no party have the color of what matters, not a quiet one.'),
});

const bank = z.strictObject({
  name: text.describe('The country on this bank.'),
  town: text.describe('The town on it, beside the border.'),
});

const title = text.describe('What the marks stand for, in plain words.');
const marks = z.int().min(0).max(40).describe('How many marks to draw; the number says nothing.');
const hollow = z
  .boolean()
  .default(false)
  .describe('Whether it is drawn hollow and dashed: a source says so, or it is so in name only.');

const move = z.strictObject({
  who,
  from: z
    .enum(['west', 'west-town', 'east-town', 'east', 'sky'])
    .describe('Where the stream begins.'),
  to: z.enum(['west', 'west-town', 'east-town', 'east']).describe('Where the stream leads.'),
  bothWays: z.boolean().default(false).describe('Whether it runs in both directions.'),
  marks,
  hollow,
  title,
  notes: provenance.describe('What supports the movement.'),
});

const stand = z.strictObject({
  who,
  at: z.enum(['west-town', 'east-town', 'border', 'west']).describe('Where the marks are.'),
  how: z
    .enum(['gathered', 'above', 'below', 'posted', 'spread'])
    .describe('In a town, around it from above or below, along the border, or over the land.'),
  marks,
  hollow,
  title,
  notes: provenance.describe('What supports the presence.'),
});

const remark = z.strictObject({
  bank: z.enum(['west', 'east']).describe('The side of the border the remark stands on.'),
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
  banks: z
    .strictObject({ west: bank, east: bank })
    .describe('The two sides of the border: left and right, on phones above and below.'),
  river: text.describe('The river that crosses the border.'),
  who: z.record(entryId, sign).describe('Who moves and stands, each with a sign, by id.'),
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
/** How the marks of somebody look. */
export type FlowSign = z.output<typeof sign>;
/** One of the two sides of the border. */
export type BankName = keyof FlowScene['banks'];
