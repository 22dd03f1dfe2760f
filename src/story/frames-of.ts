import type { MapScene } from '../kinds/map/schema.ts';
import type { Bounds } from '../schemas/lon-lat.ts';
import type { Draft } from './draft.ts';
import type { Problem } from './problem.ts';

/** A frame that a file gives to a state of its map. */
type FrameInFile = {
  readonly frame: Bounds;
  readonly name: string;
  readonly state: MapScene['states'][string];
  readonly scene: MapScene;
  /** Where it is written. */
  readonly at: Pick<Problem, 'file' | 'line' | 'column'>;
};

/** The frames that a story’s maps are given, for wide drawings and for narrow ones. */
export const framesOf = ({ scenes }: Draft): FrameInFile[] =>
  scenes.flatMap(({ data: scene, file, locate }) =>
    scene?.kind !== 'map'
      ? []
      : Object.entries(scene.states).flatMap(([name, state]) =>
          (['frame', 'frameNarrow'] as const).flatMap((field) => {
            const frame = state[field];
            const at = { file, ...locate(['states', name, field]) };
            return frame === undefined ? [] : [{ frame, name, state, scene, at }];
          }),
        ),
  );
