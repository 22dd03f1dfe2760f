import type { SceneEntry } from '../../schemas/scene.ts';

/** The file of each kind’s script, within the site. */
export const drawingScript = (kind: SceneEntry['kind']): string => `embed/v1/drawings/${kind}.js`;

/** What the script of each kind begins with, in this folder. */
export const DRAWING_STARTS: Readonly<Record<SceneEntry['kind'], string>> = {
  map: 'start-map.ts',
  periods: 'start-periods.ts',
  lanes: 'start-lanes.ts',
  distances: 'start-distances.ts',
  flow: 'start-flow.ts',
  share: 'start-share.ts',
  units: 'start-units.ts',
  tolls: 'start-tolls.ts',
  exchange: 'start-exchange.ts',
  voices: 'start-voices.ts',
  pulls: 'start-pulls.ts',
  evidence: 'start-evidence.ts',
  groups: 'start-groups.ts',
};
