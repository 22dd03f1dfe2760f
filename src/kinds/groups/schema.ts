import { z } from 'astro/zod';
import { entryId } from '../../schemas/entry-id.ts';
import { provenance } from '../../schemas/provenance.ts';
import { partyId } from '../../schemas/party-id.ts';
import { text } from '../../schemas/text.ts';
import { alt, figure, twoLengths } from '../../schemas/scenes/figure.ts';

/** The ways in which the groups can be sorted. */
export const ORDERS = ['side', 'kind', 'allegiance'] as const;

const named = {
  id: entryId.describe('Its name within the scene.'),
  label: text.describe('Its name, as readers see it.'),
  title: text.describe('What it stands for, in plain words.'),
  notes: provenance.describe('What supports it.'),
};
const short = text.describe('The same for phones, in fewer words.');

const shape = z
  .enum(['square', 'triangle', 'plate', 'diamond', 'hexagon', 'circle', 'star'])
  .describe('The shape of its groups’ marks; plates carry the number of a brigade.');

const group = z.strictObject({
  actor: entryId.describe('The group, by the id of its actor.'),
  label: text.optional().describe('Its name here, where the actor’s own would not do.'),
  short,
  tiny: text.optional().describe('The same where even that is too long.'),
  here: z.boolean().describe('Whether it was at the border in the years that the scene is about.'),
  where: text.optional().describe('Where it was, in a phrase, if its actor’s places do not say.'),
  answers: text.describe('Whom it answers to, in one or two sentences.'),
  in: z
    .strictObject({ side: entryId, kind: entryId, allegiance: entryId })
    .describe('The grouping it belongs to in each order, by id.'),
  byEdition: z
    .partialRecord(z.enum(ORDERS), text)
    .default({})
    .describe('The orders in which this edition, not the report, assigns it; a sentence why.'),
});

const tie = z.strictObject({
  from: entryId.describe('The group that is tied to somebody else, by its actor.'),
  to: entryId.describe('To whom: another group, by its actor, or a pole.'),
  past: z.boolean().default(false).describe('Whether the tie is of an earlier time.'),
  title: text.describe('What the tie is, in a sentence.'),
  notes: provenance.describe('What supports it.'),
});

const state = z.strictObject({
  alt,
  by: z.enum(['none', ...ORDERS, 'ties']).describe('How the groups are sorted.'),
  figure: text.describe('The one number that stands large.'),
  label: twoLengths.describe('What the large number counts.'),
  notes: provenance.describe('What supports the large number.'),
  key: twoLengths.optional().describe('The line at the foot, where it differs in this state.'),
});

/** What the file of such a scene may say. */
export const groupsScene = z.strictObject({
  kind: z.literal('groups').describe('The kind of graphic.'),
  ...figure,
  key: twoLengths.describe('The line at the foot.'),
  river: text.optional().describe('The river between the parts of the western side, if one.'),
  groupings: z
    .strictObject({
      side: z.array(
        z.strictObject({
          ...named,
          short,
          stands: z
            .enum(['west', 'east', 'border', 'below'])
            .describe('On which side it is drawn, on the line between them, or beneath both.'),
        }),
      ),
      kind: z.array(z.strictObject({ ...named, short, shape })),
      allegiance: z.array(z.strictObject({ ...named, short })),
    })
    .describe('What the groups are sorted into, in the order of the drawing.'),
  groups: z.array(group).min(1).describe('The groups, as the report first names them.'),
  unmarked: z
    .record(entryId, text)
    .default({})
    .describe('Armed actors that have no mark here, by id, each with the reason; not shown.'),
  roofs: z
    .array(
      z.strictObject({
        ...named,
        short,
        party: partyId,
        groups: z.array(entryId).min(1).describe('The groups beneath it, by their actors.'),
      }),
    )
    .describe('What some groups belong to on paper.'),
  poles: z
    .array(z.strictObject({ ...named, party: partyId }))
    .describe('Those whom a tie leads to that are no groups of the scene.'),
  ties: z.array(tie).describe('What ties a group to somebody beside the one it is part of.'),
  remarks: z
    .record(entryId, text)
    .describe('A few words beside a group or a pole among the ties, by its id.'),
  rest: twoLengths.describe('The heading of the groups without a tie.'),
  states: z.record(entryId, state).describe('What the graphic shows, by the name of the state.'),
});

/** A scene of this kind, as its file tells it. */
export type GroupsScene = z.output<typeof groupsScene>;
/** One state of the figure. */
export type GroupsState = z.output<typeof state>;
/** One armed group, as the scene tells it. */
export type Group = z.output<typeof group>;
/** A way in which the groups can be sorted. */
export type Order = (typeof ORDERS)[number];
/** The shape of a mark. */
export type GroupShape = z.output<typeof shape>;
