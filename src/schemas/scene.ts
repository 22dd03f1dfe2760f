import { z } from 'astro/zod';
import { distancesScene } from './scenes/distances.ts';
import { evidenceScene } from './scenes/evidence.ts';
import { exchangeScene } from './scenes/exchange.ts';
import { flowScene } from './scenes/flow.ts';
import { groupsScene } from './scenes/groups.ts';
import { lanesScene } from './scenes/lanes.ts';
import { mapScene } from './scenes/map.ts';
import { periodsScene } from './scenes/periods.ts';
import { pullsScene } from './scenes/pulls.ts';
import { shareScene } from './scenes/share.ts';
import { tollsScene } from './scenes/tolls.ts';
import { unitsScene } from './scenes/units.ts';
import { voicesScene } from './scenes/voices.ts';

/** A graphic of the publication with its named states, by kind. */
export const scene = z.discriminatedUnion('kind', [
  mapScene,
  periodsScene,
  lanesScene,
  distancesScene,
  flowScene,
  shareScene,
  unitsScene,
  tollsScene,
  exchangeScene,
  voicesScene,
  evidenceScene,
  pullsScene,
  groupsScene,
]);

/** A scene as its file tells it. */
export type SceneEntry = z.output<typeof scene>;
