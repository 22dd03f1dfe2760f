import { z } from 'astro/zod';
import { entryId } from '../../schemas/entry-id.ts';
import { partyId } from '../../schemas/party-id.ts';
import { provenance } from '../../schemas/provenance.ts';
import { alt, figure } from '../../schemas/scenes/figure.ts';
import { text } from '../../schemas/text.ts';

const tie = z.strictObject({
  from: entryId.describe('The side on which the speaker stands, or of which the words are.'),
  to: entryId.describe('The side that gains, is asked or accused; the same where it is the own.'),
  claimed: z
    .boolean()
    .default(false)
    .describe('Whether it is what somebody says, expects or holds in theory; drawn hollow.'),
  label: text.describe('What happens to that side: “would gain”; it stands at the mark.'),
});

const voice = z.strictObject({
  id: entryId.describe('The voice’s name, which states use.'),
  speaker: text.describe('Who speaks or acts.'),
  short: text.describe('The same in one or two words, for phones and while others speak.'),
  role: text.optional().describe('Who that is, in a few words, where there is room.'),
  text: text.describe('What the speaker says, does or wants, without the name, for the table.'),
  brief: text.describe('The same in a few words, for the drawing.'),
  also: z
    .strictObject({
      text: text.describe('What else is to be known.'),
      brief: text.describe('The same in a few words.'),
      notes: provenance.describe('What that rests on.'),
    })
    .optional()
    .describe('Something about it that no speaker says.'),
  ties: z.array(tie).min(1).describe('From which side to which it leads.'),
  notes: provenance.describe('What the voice rests on.'),
});

const side = z.strictObject({
  id: entryId.describe('The side’s name, which ties use.'),
  label: text.describe('What stands over its column.'),
  short: text.describe('The same for phones, in one word.'),
  party: partyId.optional().describe('The party whose color it has, if one.'),
  ground: z
    .enum(['west', 'east'])
    .optional()
    .describe('On which of the two countries’ land the column stands, if on one.'),
});

const round = z.strictObject({
  id: entryId.describe('The round’s name.'),
  head: text.describe('What its voices speak about.'),
  voices: z.array(voice).min(1).describe('Who speaks, in the order of the telling.'),
});

const plate = z.strictObject({
  id: entryId.describe('The plate’s name.'),
  sides: z.array(side).min(2).describe('The columns, from left to right.'),
  line: z
    .strictObject({
      before: entryId.describe('The side before which it stands.'),
      label: text.describe('What it is called.'),
    })
    .optional()
    .describe('A line between two columns.'),
  rounds: z.array(round).min(1).describe('Rounds of voices, from top to bottom.'),
});

const state = z.strictObject({
  alt,
  shows: z
    .array(entryId)
    .min(1)
    .describe('The voices it tells; those before them on the same plate stay.'),
});

/** What the file of such a scene may say. */
export const voicesScene = z.strictObject({
  kind: z.literal('voices').describe('Who speaks of whose gain, as arrows between sides.'),
  ...figure,
  key: z
    .strictObject({
      claimed: text.describe('What a hollow mark means.'),
      fact: text.describe('What a full mark means.'),
      own: text.describe('What a mark around its own speaker means.'),
    })
    .describe('The line at the foot of every state.'),
  plates: z.array(plate).min(1).describe('Sides with their voices; a state shows one of them.'),
  states: z.record(entryId, state).describe('What the graphic shows, by the name of the state.'),
});

/** A scene of this kind, as its file tells it. */
export type VoicesScene = z.output<typeof voicesScene>;
/** One state of the figure. */
export type VoicesState = z.output<typeof state>;
/** Sides, and the voices that lead from one to another. */
export type Plate = z.output<typeof plate>;
/** Whoever can gain, be asked or accused, as a column. */
export type Side = z.output<typeof side>;
/** Someone who speaks or acts. */
export type Voice = z.output<typeof voice>;
/** What leads from one side to another, or back to itself. */
export type Tie = z.output<typeof tie>;
