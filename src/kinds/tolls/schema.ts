import { z } from 'astro/zod';
import { entryId } from '../../schemas/entry-id.ts';
import { provenance } from '../../schemas/provenance.ts';
import { partyId } from '../../schemas/party-id.ts';
import { text } from '../../schemas/text.ts';
import { alt, figure, twoLengths } from '../../schemas/scenes/figure.ts';
import { telling } from '../../schemas/scenes/telling.ts';
import { TOLL_PARTS } from './toll-parts.ts';

const label = twoLengths.describe('The words at the mark.');
const fact = {
  title: text.describe('What it stands for, in a full sentence, with whoever says so.'),
  notes: provenance.describe('What supports it.'),
  party: partyId.optional().describe('The party whose color its sign has, if one.'),
};

const part = (ends: number) =>
  z.strictObject({
    label: label.optional(),
    ...fact,
    ends: z
      .array(z.strictObject({ label, ...fact }))
      .length(ends)
      .describe('Who or what stands at its ends, in the order of the drawing.'),
  });

const state = z.strictObject({
  alt,
  tells: z.enum(TOLL_PARTS).describe('The part that is told; those before it stay, quieter.'),
  ...telling,
});

/** What the file of such a scene may say. */
export const tollsScene = z.strictObject({
  kind: z.literal('tolls').describe('The kind of graphic.'),
  ...figure,
  ground: z
    .strictObject({
      west: text.describe('The country that things come from.'),
      east: text.describe('The country that the town lies in.'),
      town: text.describe('The town.'),
      river: text.describe('The river that passes it.'),
    })
    .describe('What the drawing lies on, by name.'),
  parts: z
    .strictObject({
      plant: part(2).describe('A plant and what became of its machines, two ways.'),
      fuel: part(0).describe('Fuel that comes over the border, all of it in other hands.'),
      trucks: part(1).describe('Trucks, and the crossing they pass.'),
      limestone: part(1).describe('Limestone on a road, and who takes a share of it.'),
      shops: part(1).describe('Shops in the town, and who takes a share.'),
      complaints: part(2).describe('Who can be told, and who cannot be reined in.'),
      capital: part(3).describe('Where money goes: from the top of the drawing down.'),
    })
    .describe('The parts of the drawing.'),
  caution: twoLengths.describe('What is schematic, at the foot.'),
  states: z.record(entryId, state).describe('What the graphic shows, by the name of the state.'),
});

/** A scene of this kind, as its file tells it. */
export type TollsScene = z.output<typeof tollsScene>;
/** One state of the figure. */
export type TollsState = z.output<typeof state>;
