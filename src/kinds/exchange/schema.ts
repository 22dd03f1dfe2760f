import { z } from 'astro/zod';
import { entryId } from '../../schemas/entry-id.ts';
import { moment } from '../../schemas/moment.ts';
import { provenance } from '../../schemas/provenance.ts';
import { partyShape } from '../../schemas/party-shape.ts';
import { partyId } from '../../schemas/party-id.ts';
import { text } from '../../schemas/text.ts';
import { alt, figure, twoLengths } from '../../schemas/scenes/figure.ts';

const claimed = z
  .boolean()
  .default(false)
  .describe('Whether it rests on what one party says; drawn hollow and dashed.');

const tally = z.strictObject({
  of: z.enum(['person', 'place']).describe('What one mark stands for.'),
  counts: z
    .array(z.int().min(1).max(40))
    .min(1)
    .describe('How many marks; several numbers are set apart from each other.'),
  more: z.boolean().default(false).describe('Whether there were more than that.'),
  label: text.describe('What the marks count, in a few words.'),
  notes: provenance.describe('What supports the number.'),
});

const answers = z.strictObject({
  turn: entryId
    .optional()
    .describe('The turn that it answers; omitted where the report names no single one.'),
  how: text.describe('How it is tied to what came before, with whoever says so.'),
  claimed,
  notes: provenance.describe('What the tie rests on.'),
});

const act = z.strictObject({
  lane: z.enum(['left', 'right', 'both']).describe('Whose act it is: one side’s, or both sides’.'),
  party: partyId.optional().describe('The party whose color it has; omitted where both act.'),
  claimed,
  headline: text.describe('The act in a few words, with its attribution; all that stays later.'),
  text: text.describe('A whole sentence or two, with attribution and figures.'),
  short: text.describe('The same for phones, in fewer words.'),
  answers: answers.optional().describe('What it answers; only where somebody says so.'),
  tallies: z.array(tally).default([]).describe('Numbers drawn as marks.'),
  notes: provenance.describe('What the act rests on.'),
});

const turn = z.strictObject({
  id: entryId.describe('The turn’s name, which states use.'),
  date: moment.optional().describe('When, no more precise than the report; omitted where undated.'),
  acts: z.array(act).min(1).max(2).describe('Who acted; two where the report ties them in time.'),
});

const lane = z.strictObject({
  party: partyId.describe('The party whose color the lane has.'),
  label: text.describe('Who acts in this lane.'),
});

const state = z.strictObject({
  alt,
  shows: z
    .array(entryId)
    .min(1)
    .describe('The turns it tells; earlier ones stay, later ones are not there.'),
});

/** What the file of such a scene may say. */
export const exchangeScene = z.strictObject({
  kind: z.literal('exchange').describe('Two sides answering each other.'),
  ...figure,
  lanes: z.strictObject({ left: lane, right: lane }).describe('The two sides.'),
  shapes: z
    .array(
      z.strictObject({
        party: partyId.describe('Whose acts.'),
        shape: partyShape.describe('What each is drawn as.'),
      }),
    )
    .default([])
    .describe('Parties whose acts are no circles, so that color alone tells nobody apart.'),
  undated: text.describe('What stands in place of a date where the report gives none.'),
  key: twoLengths.describe('The line at the foot of every state.'),
  turns: z.array(turn).min(1).describe('The turns, in the order of the report.'),
  states: z.record(entryId, state).describe('What the graphic shows, by the name of the state.'),
});

/** A scene of this kind, as its file tells it. */
export type ExchangeScene = z.output<typeof exchangeScene>;
/** One state of the figure. */
export type ExchangeState = z.output<typeof state>;
/** A moment of the exchange. */
export type Turn = z.output<typeof turn>;
/** What one side did, or is said to have done. */
export type Act = z.output<typeof act>;
/** The shapes of some parties’ acts. */
export type Shapes = ExchangeScene['shapes'];
/** A number drawn as marks. */
export type Tally = z.output<typeof tally>;
