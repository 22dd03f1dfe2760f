import { z } from 'astro/zod';
import { distancesScene } from './distances/schema.ts';
import { evidenceScene } from './evidence/schema.ts';
import { exchangeScene } from './exchange/schema.ts';
import { flowScene } from './flow/schema.ts';
import { groupsScene } from './groups/schema.ts';
import { lanesScene } from './lanes/schema.ts';
import { mapScene } from './map/schema.ts';
import { periodsScene } from './periods/schema.ts';
import { pullsScene } from './pulls/schema.ts';
import { shareScene } from './share/schema.ts';
import { tollsScene } from './tolls/schema.ts';
import { unitsScene } from './units/schema.ts';
import { voicesScene } from './voices/schema.ts';

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
