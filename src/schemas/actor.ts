import { z } from 'astro/zod';
import { entryId } from './entry-id.ts';
import { provenance } from './provenance.ts';
import { partyId } from './party-id.ts';
import { text } from './text.ts';

/** What an actor is; the list of actors is grouped by this. */
export const ACTOR_KINDS = [
  'state',
  'government',
  'army-unit',
  'security-force',
  'militia',
  'tribal-force',
  'coalition',
  'armed-group',
  'insurgent-group',
  'tribe',
  'clan',
  'party',
  'institution',
  'company',
  'network',
  'person',
  'media',
] as const;

/** A group, institution, state or person that the report names. */
export const actor = z
  .strictObject({
    name: text.describe('The name as the report spells it.'),
    arabic: text.optional().describe('The Arabic name, where it is well established.'),
    aliases: z.array(text).default([]).describe('Other spellings, short forms and full names.'),
    kind: z.enum(ACTOR_KINDS).describe('What the actor is.'),
    party: partyId
      .optional()
      .describe('The party whose color it wears; omitted where the report gives none.'),
    allegiance: z
      .array(entryId)
      .min(1)
      .optional()
      .describe(
        'To whom the report ties an armed group, as `allegiances` in vocabulary.yaml has them; ' +
          'several where it names several.',
      ),
    allegianceNote: text
      .optional()
      .describe('One sentence on an allegiance that changed or that the report qualifies.'),
    partOf: z.array(entryId).default([]).describe('The actors that this one belongs to, by id.'),
    leaders: z
      .array(
        z.union([
          z.strictObject({ actor: entryId.describe('A leader who is an actor, by id.') }),
          z.strictObject({ name: text.describe('A leader who has no entry.') }),
        ]),
      )
      .default([])
      .describe('Who leads it, as the report says.'),
    brigade: z
      .int()
      .min(1)
      .max(99)
      .optional()
      .describe('The number of its brigade in the coalition that it is part of.'),
    brigades: text
      .optional()
      .describe('Of a coalition that numbers its brigades: its short name, as before a number.'),
    role: text.optional().describe('A person’s office or part, as the report gives it.'),
    places: z.array(entryId).default([]).describe('Where the report puts the actor, by place id.'),
    description: text.describe('One sentence: what the report says the actor is.'),
    notToBeConfusedWith: z
      .array(entryId)
      .default([])
      .describe('Actors of a like name, by id; each names the other.'),
    notes: provenance.describe('What the description rests on.'),
  })
  .superRefine(({ kind, role }, context) => {
    if ((kind === 'person') !== (role !== undefined)) {
      context.addIssue({
        code: 'custom',
        path: ['role'],
        message:
          kind === 'person'
            ? 'A person needs a `role`. Write the office or part the report gives.'
            : 'Only a person has a `role`. Move it into `description`, or write `kind: person`.',
      });
    }
  });

/** An actor as the story holds it. */
export type ActorEntry = z.output<typeof actor>;
