import { z } from 'astro/zod';
import { entryId } from '../../schemas/entry-id.ts';
import { provenance } from '../../schemas/provenance.ts';
import { partyId } from '../../schemas/party-id.ts';
import { text } from '../../schemas/text.ts';
import { alt, figure, twoLengths } from '../../schemas/scenes/figure.ts';

const tie = z.strictObject({
  to: entryId.describe('What or whom it concerns: a target of the same round.'),
  claimed: z
    .boolean()
    .default(false)
    .describe('Whether the tie is what somebody says, expects or holds in theory; drawn dashed.'),
});

const voice = z.strictObject({
  id: entryId.describe('The voice’s name, which states use.'),
  speaker: text.describe('Who speaks or acts.'),
  role: text.optional().describe('Who that is, in a few words, shown where there is room.'),
  party: partyId.optional().describe('The party whose color the voice has, if one.'),
  claimed: z
    .boolean()
    .default(false)
    .describe('Whether the words are one party’s account; their bar is dashed.'),
  text: text.describe('What the speaker says, does or wants, without the speaker’s name.'),
  short: text.describe('The same in fewer words, for phones and once it is past.'),
  ties: z.array(tie).min(1).describe('What or whom it concerns, the most important first.'),
  notes: provenance.describe('What the voice rests on.'),
});

const target = z.strictObject({
  id: entryId.describe('The target’s name, which ties use.'),
  caption: text.describe('How it is concerned: “would gain”.'),
  label: text.describe('What or who it is.'),
  party: partyId.optional().describe('The party whose color it has, if one.'),
  fact: z
    .strictObject({
      with: entryId.describe('The voice with which it appears.'),
      text: text.describe('What else is to be said of it.'),
      notes: provenance.describe('What that rests on.'),
    })
    .optional()
    .describe('Something about it that no speaker says.'),
  notes: provenance.describe('What supports that it is concerned.'),
});

const round = z.strictObject({
  id: entryId.describe('The round’s name.'),
  heads: z
    .strictObject({
      speakers: text.describe('Above those who speak.'),
      says: text.describe('Above what they say.'),
      targets: text.describe('Above whom it concerns.'),
    })
    .describe('What stands above the three columns.'),
  line: text.optional().describe('The name of the border line, where the ties lead through it.'),
  voices: z.array(voice).min(1).describe('Who speaks, in the order of the telling.'),
  targets: z.array(target).min(1).describe('Whom or what it concerns.'),
});

const state = z.strictObject({
  alt,
  shows: z
    .array(entryId)
    .min(1)
    .describe('The voices it tells; earlier ones of the same round stay.'),
});

/** What the file of such a scene may say. */
export const voicesScene = z.strictObject({
  kind: z.literal('voices').describe('Voices, what they say, and whom it concerns.'),
  ...figure,
  key: twoLengths.describe('The line at the foot of every state.'),
  rounds: z.array(round).min(1).describe('Rounds of voices; a state shows one of them.'),
  states: z.record(entryId, state).describe('What the graphic shows, by the name of the state.'),
});

/** A scene of this kind, as its file tells it. */
export type VoicesScene = z.output<typeof voicesScene>;
/** One state of the figure. */
export type VoicesState = z.output<typeof state>;
/** Voices that stand together. */
export type Round = VoicesScene['rounds'][number];
/** Someone who speaks or acts. */
export type Voice = z.output<typeof voice>;
/** Whom or what a voice concerns. */
export type Target = z.output<typeof target>;
