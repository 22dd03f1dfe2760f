import { z } from 'astro/zod';
import { entryId } from '../../schemas/entry-id.ts';
import { provenance } from '../../schemas/provenance.ts';
import { partyId } from '../../schemas/party-id.ts';
import { text } from '../../schemas/text.ts';
import { alt, figure, twoLengths } from '../../schemas/scenes/figure.ts';

const limit = z.strictObject({
  ...twoLengths.shape,
  notes: provenance.describe('What supports it.'),
});

const force = z.strictObject({
  id: entryId.describe('The force’s own name in this scene.'),
  name: text.describe('Its name as readers see it.'),
  party: partyId.optional().describe('Whose color it has.'),
  from: z.enum(['west', 'east', 'both']).describe('From where it pulls at the line.'),
  brief: text.describe('What it wants, in three or four words.'),
  wants: limit.describe('What it wants of the border, with whoever says so.'),
  limits: z.array(limit).min(1).describe('What limits it, each with whoever says so.'),
});

const state = z.strictObject({
  alt,
  shows: entryId.optional().describe('The force told in this state; none where all are.'),
});

/** What the file of such a scene may say. */
export const pullsScene = z.strictObject({
  kind: z.literal('pulls').describe('The kind of graphic.'),
  ...figure,
  banks: z
    .strictObject({
      west: text.describe('What lies west of the line.'),
      east: text.describe('What lies east of it.'),
    })
    .describe('The two sides of the line.'),
  limited: text.describe('What stands above the limits: “Held back by”.'),
  forces: z.array(force).min(1).describe('The forces, on each side from north to south.'),
  caution: twoLengths.describe('What the picture does not mean.'),
  states: z.record(entryId, state).describe('What the graphic shows, by the name of the state.'),
});

/** A scene of this kind, as its file tells it. */
export type PullsScene = z.output<typeof pullsScene>;
/** One state of it. */
export type PullsState = z.output<typeof state>;
/** A force that pulls at the line. */
export type Force = PullsScene['forces'][number];
