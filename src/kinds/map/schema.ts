import { z } from 'astro/zod';
import { entryId } from '../../schemas/entry-id.ts';
import { bounds } from '../../schemas/lon-lat.ts';
import { provenance } from '../../schemas/provenance.ts';
import { text } from '../../schemas/text.ts';
import { alt, figure } from '../../schemas/scenes/figure.ts';
import { labelAnchors } from './label-anchors.ts';
import { mapMark } from './map-mark.ts';

/** What a base map may add under the marks; land, rivers, lakes and the border are always there. */
export const MAP_LAYERS = [
  'country-tones',
  'governorates',
  'farmland',
  'country-names',
  'water-names',
  'arabic',
] as const;

const markUse = z.union([
  text.describe('A mark’s key.'),
  z.strictObject({
    mark: text.describe('A mark’s key.'),
    emphasis: z
      .enum(['strong', 'quiet'])
      .optional()
      .describe('Whether the state is about this mark, or keeps it in the background.'),
    label: z
      .union([text, z.literal(false)])
      .optional()
      .describe('Other words for this state, or none.'),
    labelAnchors: labelAnchors.optional(),
  }),
]);

const corner = z.enum(['nw', 'ne', 'se']);

const headline = z.strictObject({
  label: text.describe('The small words over the large ones, with whoever is their source.'),
  figure: text.describe('The large number or year: “2005”.'),
  notes: provenance.describe('What supports them.'),
  corner: corner
    .optional()
    .describe(
      'The corner where it belongs, if it covers nothing there; the upper left one if left out.',
    ),
  cornerNarrow: corner.optional().describe('The same on a phone, where it is another one.'),
});

/** What a state says in large letters in a corner of its map. */
export type Headline = z.output<typeof headline>;

const mapState = z.strictObject({
  alt,
  frame: bounds.describe('What must be seen: [west, south, east, north] in degrees.'),
  frameNarrow: bounds.optional().describe('The frame on a phone, where it needs another.'),
  headline: headline.optional().describe('A number or a year in a corner, where it covers least.'),
  layers: z.array(z.enum(MAP_LAYERS)).describe('What the base map adds in this state.'),
  marks: z.array(markUse).describe('The marks shown, the most important first.'),
});

/** What the file of such a scene may say. */
export const mapScene = z.strictObject({
  kind: z.literal('map').describe('A map.'),
  ...figure,
  layout: z
    .enum(['beside', 'full-bleed'])
    .optional()
    .describe(
      'How it stands in wide windows: beside the text, as where left out, or filling the window, so that the text passes over land.',
    ),
  marks: z.record(entryId, mapMark).describe('Everything the scene can draw, by key.'),
  states: z.record(entryId, mapState).describe('The named states, each complete in itself.'),
});

/** A scene of this kind, as its file tells it. */
export type MapScene = z.output<typeof mapScene>;

/** The keys of the marks a state shows, as its author wrote them, known or not. */
export function markKeysOf({ marks }: z.output<typeof mapState>): string[] {
  return marks.map((use) => (typeof use === 'string' ? use : use.mark));
}
