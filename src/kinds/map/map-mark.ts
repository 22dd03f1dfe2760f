import { z } from 'astro/zod';
import { entryId } from '../../schemas/entry-id.ts';
import { lonLat } from '../../schemas/lon-lat.ts';
import { provenance } from '../../schemas/provenance.ts';
import { partyId } from '../../schemas/party-id.ts';
import { text } from '../../schemas/text.ts';
import { howSure } from './how-sure.ts';
import { labelAnchors } from './label-anchors.ts';
import { spot } from './spot.ts';

const said = {
  title: text.describe('One sentence: what the mark says. Shown on the mark and in the table.'),
  notes: provenance.describe('What the mark rests on.'),
  label: text.optional().describe('The words on the map; a place’s own name if left out.'),
  arabic: text.optional().describe('The Arabic under the label; a place’s own if left out.'),
  labelAnchors: labelAnchors.optional(),
  party: partyId.optional().describe('The party whose color the mark takes.'),
  ...howSure,
};

const onSpot = { at: spot, ...said };
const labelAt = spot
  .optional()
  .describe('Where the label belongs; the middle of the mark if left out.');
const alongPoints = {
  points: z.array(spot).min(2).describe('The line, from point to point.'),
  labelAt,
  ...said,
};

const tipOr = spot.optional().describe('Where the label belongs; the tip if left out.');
const reach = z.number().positive().describe('How long its arrow is, in kilometers; no measure.');

/** One thing a map can draw, by kind. */
export const mapMark = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('place').describe('A populated place: a dot and its name.'),
    ...onSpot,
  }),
  z.strictObject({
    kind: z.literal('crossing').describe('An official border crossing: a diamond on the line.'),
    open: z
      .boolean()
      .optional()
      .describe('Whether it is open; left out where a state only says that it is there.'),
    ...onSpot,
  }),
  z.strictObject({
    kind: z.literal('site').describe('A plant, base or other single site: a square.'),
    ...onSpot,
  }),
  z.strictObject({
    kind: z.literal('unit').describe('An armed group or its posts: a triangle.'),
    ...onSpot,
  }),
  z.strictObject({
    kind: z.literal('strike').describe('An attack from the air: a star.'),
    ...onSpot,
  }),
  z.strictObject({
    kind: z.literal('balloon').describe('Surveillance from the air: a balloon on its line.'),
    ...onSpot,
  }),
  z.strictObject({
    kind: z.literal('label').describe('Words on the map without a mark of their own.'),
    style: z
      .enum(['region', 'people', 'figure', 'country', 'annotation'])
      .describe(
        'What the words name; an annotation has a lead in bold and, after a line break, a note.',
      ),
    leadsTo: lonLat
      .optional()
      .describe('What the words are about, if a fine line is to lead there.'),
    actors: z.array(entryId).optional().describe('The actors that the words name, by id.'),
    places: z.array(entryId).optional().describe('The places that the words name, by id.'),
    ...onSpot,
  }),
  z.strictObject({
    kind: z.literal('area').describe('A stretch of land.'),
    points: z
      .array(lonLat)
      .min(3)
      .describe('The outline, in order, without repeating the first point.'),
    texture: z
      .enum(['held', 'feathered', 'hatched', 'dotted', 'plain'])
      .describe(
        'How the land is filled: held, with a firm edge; feathered, without one, where nobody says how far it reaches; hatched where it was once so; dotted where it is built up.',
      ),
    labelAt,
    ...said,
  }),
  z.strictObject({
    kind: z.literal('scatter').describe('Many small things, one dot each.'),
    points: z.array(lonLat).min(2).describe('One position a dot.'),
    labelAt,
    ...said,
  }),
  z.strictObject({
    kind: z.literal('corridor').describe('A broad way that someone seeks or holds.'),
    ...alongPoints,
  }),
  z.strictObject({
    kind: z.literal('road').describe('A road, drawn by hand.'),
    ...alongPoints,
  }),
  z.strictObject({
    kind: z.literal('railway').describe('A railway, drawn by hand.'),
    ...alongPoints,
  }),
  z.strictObject({
    kind: z.literal('line').describe('A boundary that is not the base map’s own.'),
    ...alongPoints,
  }),
  z.strictObject({
    kind: z.literal('arrow').describe('A movement, with its direction.'),
    ...alongPoints,
  }),
  z.strictObject({
    kind: z
      .literal('stream')
      .describe('A way with many things moving along it; their number is schematic.'),
    of: z
      .enum(['people', 'goods', 'trucks'])
      .describe('What moves there: dots, squares, or squares twice as long.'),
    bothWays: z.literal(true).optional().describe('Things move there in both directions.'),
    gate: z
      .enum(['start', 'end'])
      .optional()
      .describe(
        'A bar across the way: at its start it is a share taken from another stream there, at its end it goes no further.',
      ),
    ...alongPoints,
  }),
  z.strictObject({
    kind: z.literal('distance').describe('A measured line, true to the map’s scale.'),
    from: spot,
    to: spot,
    labelAt,
    ...said,
  }),
  z.strictObject({
    kind: z.literal('pull').describe('A force that pulls at the border, and bends it a little.'),
    from: spot,
    toward: spot.describe('Where it pulls, the shortest way over the Earth.'),
    reach,
    labelAt: tipOr,
    ...said,
  }),
  z.strictObject({
    kind: z.literal('counter').describe('What holds a pull back: a short stroke the other way.'),
    from: spot,
    against: spot.describe('Where the pull leads that it holds back.'),
    reach,
    labelAt: tipOr,
    ...said,
  }),
]);

/** One thing a map can draw, as the scene’s file tells it. */
export type MapMark = z.output<typeof mapMark>;
