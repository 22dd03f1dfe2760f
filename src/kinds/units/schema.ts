import { z } from 'astro/zod';
import { entryId } from '../../schemas/entry-id.ts';
import { provenance } from '../../schemas/provenance.ts';
import { partyId } from '../../schemas/party-id.ts';
import { text } from '../../schemas/text.ts';
import { alt, figure, twoLengths } from '../../schemas/scenes/figure.ts';
import { telling } from '../../schemas/scenes/telling.ts';

const fact = {
  title: text.describe('What the marks stand for, in a full sentence, with whoever says so.'),
  notes: provenance.describe('What supports it.'),
};

const way = z.strictObject({
  sign: z.enum(['people', 'weapons', 'goods']).describe('What passes: each has a sign of its own.'),
  label: text.describe('The word at the strand.'),
  ...fact,
});

const share = z.strictObject({
  percent: z.int().min(1).max(99).describe('How many of a hundred figures stand out.'),
  label: text.describe('What those who stand out do.'),
  ...fact,
});

const fence = z.strictObject({
  party: partyId.describe('Who closed the land, or whom they are aligned with.'),
  label: text.describe('The words on the sign.'),
  ...fact,
});

const state = z.strictObject({
  alt,
  ...telling,
  marks: z
    .enum(['spread', 'in-groups', 'none'])
    .describe('How the marks stand: one by one, in small groups, or not there yet.'),
  fence: fence.optional(),
  share: share.optional(),
  ways: z.array(way).default([]),
  caution: twoLengths.describe('What is schematic, at the foot.'),
});

/** What the file of such a scene may say. */
export const unitsScene = z.strictObject({
  kind: z.literal('units').describe('The kind of graphic.'),
  ...figure,
  unit: z
    .strictObject({
      count: z.int().positive().max(2000).describe('About how many there are.'),
      party: partyId.optional().describe('The party whose color the marks have, if one.'),
      ...fact,
    })
    .describe('What one mark stands for.'),
  ground: z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('farmland'),
        town: text.describe('The town on its northern edge.'),
        ...fact,
      }),
      z.strictObject({
        kind: z.literal('border'),
        left: text.describe('The country on the left of the line.'),
        right: text.describe('The country on its right.'),
        ...fact,
      }),
    ])
    .describe('What the marks stand on.'),
  states: z.record(entryId, state).describe('What the graphic shows, by the name of the state.'),
});

/** A scene of this kind, as its file tells it. */
export type UnitsScene = z.output<typeof unitsScene>;
/** One state of the figure. */
export type UnitsState = z.output<typeof state>;
/** Land with a town on its edge. */
export type Farmland = Extract<UnitsScene['ground'], { kind: 'farmland' }>;
/** Two countries and the line between them. */
export type BorderGround = Extract<UnitsScene['ground'], { kind: 'border' }>;
