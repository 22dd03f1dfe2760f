import { z } from 'astro/zod';
import { distancesScene } from './distances.ts';
import { lanesScene } from './scenes/lanes.ts';
import { mapScene } from './scenes/map.ts';
import { periodsScene } from './scenes/periods.ts';
import { shareScene } from './share.ts';

/** A graphic of the publication with its named states, by kind. */
export const scene = z.discriminatedUnion('kind', [
  mapScene,
  periodsScene,
  lanesScene,
  distancesScene,
  shareScene,
]);

/** A scene as its file tells it. */
export type SceneEntry = z.output<typeof scene>;

/** The kind of a graphic: each is drawn by a module of its own. */
export type SceneKind = SceneEntry['kind'];
