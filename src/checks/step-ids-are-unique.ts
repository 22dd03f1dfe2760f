import type { Draft } from '../story/draft.ts';
import { formerStepReferences } from '../story/former-steps.ts';
import type { Problem } from '../story/problem.ts';
import { tagReferences } from '../story/references.ts';

/** A step’s id is unique in the publication: readers’ links end in it. */
export function stepIdsAreUnique(draft: Draft): Problem[] {
  const uses = Map.groupBy(
    [...tagReferences(draft, 'Step', 'id'), ...formerStepReferences(draft)],
    ({ id }) => id,
  );
  return [...uses].flatMap(([id, [first, ...again]]) =>
    again.map(({ file, line, column }) => ({
      file,
      line,
      column,
      message: `Another step is called “${id}” already, in ${first?.file}:${first?.line}.`,
      fix: 'Give this step another id.',
      rule: 'step-ids-are-unique',
    })),
  );
}
