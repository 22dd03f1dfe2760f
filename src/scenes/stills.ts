import type { Size } from '../graphics/mark.ts';
import type { Story } from '../story/story.ts';
import { OPENING_SIZES, STILL_SIZES } from './still-sizes.ts';

/** One picture to be written at build: `/stills/<scene>/<file>.svg`. */
export type StillFile = {
  readonly scene: string;
  readonly state: string;
  readonly file: string;
  readonly size: Size & { readonly suffix: string };
};

/** Every still of the publication: one a step and size, the cover's, and those of the notes page. */
export function stillsOf({ chapters, publication: { opening, evidence } }: Story): StillFile[] {
  const steps = chapters.flatMap(({ steps }) => steps);
  return [
    ...steps.flatMap(({ scene, state, id }) =>
      Object.values(STILL_SIZES).map((size) => ({ scene, state, file: id + size.suffix, size })),
    ),
    ...Object.values(OPENING_SIZES).map((size) => ({
      ...opening,
      file: opening.state + size.suffix,
      size,
    })),
    ...evidence.states.flatMap((state) =>
      Object.values(STILL_SIZES).map((size) => ({
        scene: evidence.scene,
        state,
        file: state + size.suffix,
        size,
      })),
    ),
  ];
}
