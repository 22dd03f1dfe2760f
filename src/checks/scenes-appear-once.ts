import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { tagReferences } from '../story/references.ts';

/** A scene stands in one place of the publication only, so that its steps have one order. */
export function scenesAppearOnce(draft: Draft): Problem[] {
  const uses = Map.groupBy(tagReferences(draft, 'Scene', 'id'), ({ id }) => id);
  return [...uses].flatMap(([id, [first, ...again]]) =>
    again.map(({ file, line, column }) => ({
      file,
      line,
      column,
      message: `The scene “${id}” stands already in ${first?.file}:${first?.line}.`,
      fix: 'Move its steps there, or make another scene for these.',
      rule: 'scenes-appear-once',
    })),
  );
}
