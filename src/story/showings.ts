import { enclosing, positionOf, propOf } from './chapter-text.ts';
import { readableChapters, type Draft } from './draft.ts';
import { openingReference, type Reference } from './references.ts';

/** A step or the cover showing a state of a scene; it stands where the state is named. */
export type Showing = Omit<Reference, 'id'> & { readonly scene: string; readonly state: string };

/** Every showing of a state, by the cover and by the steps of all chapters. */
export function showingsOf(draft: Draft): Showing[] {
  const scene = draft.publication.data?.opening.scene;
  const opening = openingReference(draft, 'state').flatMap(({ id, ...where }) =>
    scene === undefined ? [] : [{ ...where, scene, state: id }],
  );
  const steps = readableChapters(draft).flatMap(({ file, text }) =>
    text.tags
      .filter(({ name }) => name === 'Step')
      .flatMap((step) => {
        const around = enclosing(step.within, 'Scene');
        const scene = around && propOf(around, 'id');
        const state = propOf(step, 'state');
        const { line, column } = positionOf(step, 'state');
        return scene === undefined || state === undefined
          ? []
          : [{ file, line, column, scene, state }];
      }),
  );
  return [...opening, ...steps];
}
