import { z } from 'astro/zod';
import { side } from '../side.ts';
import { entryId } from '../entry-id.ts';
import { provenance } from '../provenance.ts';

const lonLat = z
  .tuple([z.number().min(20).max(70), z.number().min(15).max(50)])
  .describe('A position: [longitude, latitude] in degrees.');

const spot = z
  .union([lonLat, entryId])
  .describe('A position in degrees, or the id of a place that has one.');

const frame = z
  .tuple([z.number(), z.number(), z.number(), z.number()])
  .refine(([west, south, east, north]) => west < east && south < north, {
    error: 'A frame is [west, south, east, north] in degrees: west below east, south below north.',
  })
  .describe('What must be seen: [west, south, east, north] in degrees.');

/** Where a label may stand, seen from its mark; `c` is on the mark itself. */
export const LABEL_SIDES = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw', 'c'] as const;
const labelSides = z
  .array(z.enum(LABEL_SIDES))
  .min(1)
  .describe('Where the label should stand, best side first; the rest are tried after.');

const said = {
  title: z
    .string()
    .min(1)
    .describe('One sentence: what the mark says. Shown on the mark and in the table.'),
  notes: provenance.describe('What the mark rests on.'),
  label: z
    .string()
    .min(1)
    .optional()
    .describe('The words on the map; a place’s own name if left out.'),
  arabic: z
    .string()
    .min(1)
    .optional()
    .describe('The Arabic under the label; a place’s own if left out.'),
  sides: labelSides.optional(),
  side: side.optional().describe('The party whose color the mark takes.'),
  schematic: z
    .literal(true)
    .optional()
    .describe(
      'Drawn by this edition without a survey: the mark is dashed or hatched, the map says so.',
    ),
};

const onSpot = { at: spot, ...said };
const alongPoints = {
  points: z.array(spot).min(2).describe('The line, from point to point.'),
  ...said,
};
const labelAt = spot
  .optional()
  .describe('Where the label belongs; the middle of the mark if left out.');

/** One thing a map can draw, by kind. */
export const mapMark = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('place').describe('A populated place: a dot and its name.'),
    ...onSpot,
  }),
  z.strictObject({
    kind: z.literal('crossing').describe('An official border crossing: a diamond on the line.'),
    open: z.boolean().describe('Whether it is open in the states that show this mark.'),
    ...onSpot,
  }),
  z.strictObject({
    kind: z.literal('site').describe('A plant, base or other single site: a square.'),
    ...onSpot,
  }),
  z.strictObject({
    kind: z.literal('label').describe('Words on the map without a mark of their own.'),
    style: z.enum(['region', 'people', 'figure', 'country']).describe('What the words name.'),
    ...onSpot,
  }),
  z.strictObject({
    kind: z.literal('area').describe('A stretch of land, hatched or dotted inside a soft edge.'),
    points: z
      .array(lonLat)
      .min(3)
      .describe('The outline, in order, without repeating the first point.'),
    texture: z.enum(['hatched', 'dotted', 'plain']).describe('How the land is filled.'),
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
    labelAt,
    ...alongPoints,
  }),
  z.strictObject({
    kind: z.literal('road').describe('A road, drawn by hand.'),
    labelAt,
    ...alongPoints,
  }),
  z.strictObject({
    kind: z.literal('railway').describe('A railway, drawn by hand.'),
    labelAt,
    ...alongPoints,
  }),
  z.strictObject({
    kind: z.literal('line').describe('A boundary that is not the base map’s own.'),
    labelAt,
    ...alongPoints,
  }),
  z.strictObject({
    kind: z.literal('arrow').describe('A movement, with its direction.'),
    labelAt,
    ...alongPoints,
  }),
  z.strictObject({
    kind: z.literal('distance').describe('A measured line, true to the map’s scale.'),
    from: spot,
    to: spot,
    labelAt,
    ...said,
  }),
]);

/** What a base map may add under the marks; land, rivers, lakes and the border are always there. */
export const MAP_LAYERS = [
  'governorates',
  'farmland',
  'country-names',
  'water-names',
  'arabic',
] as const;

const markUse = z.union([
  z.string().min(1).describe('A mark’s key.'),
  z.strictObject({
    mark: z.string().min(1).describe('A mark’s key.'),
    emphasis: z
      .enum(['strong', 'quiet'])
      .optional()
      .describe('Whether the state is about this mark, or keeps it in the background.'),
    label: z
      .union([z.string().min(1), z.literal(false)])
      .optional()
      .describe('Other words for this state, or none.'),
    sides: labelSides.optional(),
  }),
]);

const mapState = z.strictObject({
  alt: z
    .string()
    .min(1)
    .describe('What this state shows, in one or two full sentences with its figures.'),
  frame,
  frameNarrow: frame.optional().describe('The frame on a phone, where it needs another.'),
  layers: z.array(z.enum(MAP_LAYERS)).describe('What the base map adds in this state.'),
  marks: z.array(markUse).describe('The marks shown, the most important first.'),
});

/** A scene that is told on the map. */
export const mapScene = z.strictObject({
  kind: z.literal('map'),
  title: z.string().min(1).describe('The figure’s title.'),
  description: z.string().min(1).describe('One sentence: what the figure shows.'),
  drawn: z
    .string()
    .min(1)
    .describe('One sentence: what this edition drew itself, and what is schematic.'),
  marks: z.record(entryId, mapMark).describe('Everything the scene can draw, by key.'),
  states: z.record(entryId, mapState).describe('The named states, each complete in itself.'),
});

export type MapScene = z.output<typeof mapScene>;
export type MapMark = z.output<typeof mapMark>;
export type MapState = z.output<typeof mapState>;
export type LabelSide = (typeof LABEL_SIDES)[number];
export type MapLayer = (typeof MAP_LAYERS)[number];

/** The keys of the marks a state shows, as its author wrote them, known or not. */
export function markKeysOf({ marks }: MapState): string[] {
  return marks.map((use) => (typeof use === 'string' ? use : use.mark));
}

/** The ids of the places that a mark stands on. */
export function placeIdsOf(mark: MapMark): string[] {
  const spots = [
    'at' in mark ? mark.at : undefined,
    'labelAt' in mark ? mark.labelAt : undefined,
    'from' in mark ? mark.from : undefined,
    'to' in mark ? mark.to : undefined,
    ...('points' in mark ? mark.points : []),
  ];
  return spots.filter((each) => typeof each === 'string');
}
