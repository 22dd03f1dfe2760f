import { z } from 'astro/zod';
import { entryId } from '../../schemas/entry-id.ts';
import { bounds, lonLat } from '../../schemas/lon-lat.ts';
import { text } from '../../schemas/text.ts';
import { BASE_LAYERS, type BaseLayer } from './base-layers.ts';
import { labelAnchors } from './label-anchors.ts';
import { MAP_LAYERS } from './schema.ts';

const label = z.strictObject({
  key: entryId.describe('The name’s own key, unique among them.'),
  text: text.describe('The name, as it stands on maps.'),
  arabic: text.optional().describe('The Arabic under it.'),
  style: z
    .enum(['country', 'water', 'land', 'region', 'people'])
    .describe('What it names, which is how it is set.'),
  layer: z.enum(MAP_LAYERS).describe('With which layer of a map’s states it is shown.'),
  spots: z.array(lonLat).min(1).describe('Where it may stand, best first.'),
  zooms: z
    .tuple([z.number(), z.number()], { error: 'Write the least and the greatest zoom: [6, 20].' })
    .describe('The zooms it is for: the least and the greatest.'),
  labelAnchors: labelAnchors.optional(),
});

const paths = z.strictObject({
  steps: z.int().min(1).describe('How many steps a degree has.'),
  paths: z
    .array(z.array(z.int()))
    .describe('Lines and rings, each as longitude, latitude, and then differences, in steps.'),
});

const made = z.strictObject({
  west: text.describe('The country west of the border, by its name in the sources.'),
  east: text.describe('The country east of it.'),
  river: text.describe('The river that is drawn with its bends.'),
  border: text.describe('The extract with the surveyed border: a file’s name, without “.geojson”.'),
  extent: bounds.describe('How much land is drawn: wider than any view, so that no edge is seen.'),
  detail: bounds.describe('Where the sources of detail lie.'),
  courses: z
    .array(z.array(lonLat).min(2))
    .describe(
      'Coarse courses, downstream, that lead to a river’s first point or on from its last.',
    ),
  valley: z
    .tuple([z.number(), z.number()])
    .describe('Between which latitudes the river is lined with farmland: the lower first.'),
});

/** What `base-map.json` may say: the land under all maps, and the names on it. */
export const baseMapFile = z.strictObject({
  origin: lonLat.describe('From where drawings count: near the middle of most of them.'),
  explored: bounds.describe('How far a reader may drag a map: inside the land that is drawn.'),
  close: bounds.describe('Where the data holds the bends of the river.'),
  credits: z
    .array(text)
    .min(1)
    .describe('Whose data it is, as it stands at the foot of maps and of pages, the first first.'),
  made: made.optional().describe('From what the program makes the layers, where it does.'),
  land: bounds
    .optional()
    .describe('What the picture `land.avif` beside this file shows, where there is one.'),
  labels: z.array(label).describe('The names on it. They stand only where nothing else wants to.'),
  layers: z.strictObject(
    Object.fromEntries(BASE_LAYERS.map((layer) => [layer, paths])) as Record<
      BaseLayer,
      typeof paths
    >,
  ),
});

/** The base map as its file keeps it. */
export type BaseMapFile = z.output<typeof baseMapFile>;
/** A name of the base map with the spots it may stand on, best first, and the zooms it is for. */
export type BaseLabel = z.output<typeof label>;
