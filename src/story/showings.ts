import { enclosing, positionOf, propOf } from './chapter-text.ts';
import { readableChapters, type Draft } from './draft.ts';
import type { Reference } from './field-references.ts';
import { openingReference } from './references.ts';

/** A step, the cover or the notes page showing a state; it stands where the state is named. */
export type Showing = Omit<Reference, 'id'> & { readonly scene: string; readonly state: string };

/** Every showing of a state, by the cover, by the page with all notes and by the steps of chapters. */
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
  return [...opening, ...evidenceShowings(draft), ...steps];
}

/** The states that open chapters; each is shown elsewhere, too. */
export const openingsOf = ({ chapters }: Draft): Showing[] =>
  chapters.flatMap(({ data, file, locate }) =>
    data?.opening === undefined ? [] : [{ file, ...locate(['opening', 'state']), ...data.opening }],
  );

/** The states that stand for their scenes among all figures; each is shown elsewhere, too. */
export const platesOf = ({ scenes }: Draft): Showing[] =>
  scenes.flatMap(({ id, data, file, locate }) =>
    data?.plate === undefined ? [] : [{ file, ...locate(['plate']), scene: id, state: data.plate }],
  );

function evidenceShowings({ publication: { data, file, locate } }: Draft): Showing[] {
  if (data === undefined) return [];
  const { scene, states } = data.evidence;
  return states.map((state, index) => ({
    file,
    ...locate(['evidence', 'states', index]),
    scene,
    state,
  }));
}
