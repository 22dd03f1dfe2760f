import type { Size } from '../graphics/mark.ts';
import type { Story } from '../story/story.ts';
import { STILL_SIZES } from './still-sizes.ts';

/** One picture to be written at build: `/stills/<scene>/<file>.svg`. */
export type StillFile = {
  readonly scene: string;
  readonly state: string;
  readonly file: string;
  readonly size: Size & { readonly suffix: string };
};

/** Every still of the publication: one a step and size, the cover's, and those of the notes page. */
export function stillsOf({ chapters, publication: { opening, evidence } }: Story): StillFile[] {
  const { scene, states } = evidence;
  return [
    ...chapters.flatMap(({ steps }) => steps),
    { ...opening, id: opening.state },
    ...states.map((state) => ({ scene, state, id: state })),
  ].flatMap(({ scene, state, id }) =>
    Object.values(STILL_SIZES).map((size) => ({ scene, state, file: id + size.suffix, size })),
  );
}
