import { formerIdsOf, positionOf } from './chapter-text.ts';
import { readableChapters, type Draft } from './draft.ts';
import type { Reference } from './field-references.ts';

/** Every id that a step had before; it stands where the attribute does. */
export const formerStepReferences = (draft: Draft): Reference[] =>
  readableChapters(draft).flatMap(({ file, text }) =>
    text.tags
      .filter(({ name }) => name === 'Step')
      .flatMap((step) => {
        const { line, column } = positionOf(step, 'formerly');
        return formerIdsOf(step).map((id) => ({ file, line, column, id }));
      }),
  );
