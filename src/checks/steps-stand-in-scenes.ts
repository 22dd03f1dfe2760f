import { enclosing, propOf } from '../story/chapter-text.ts';
import { readableChapters, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** A step stands inside a scene, and inside no other step. */
export function stepsStandInScenes(draft: Draft): Problem[] {
  return readableChapters(draft).flatMap(({ file, text }) =>
    text.tags.flatMap((step) => {
      if (step.name !== 'Step') return [];
      const outer = enclosing(step.within, 'Step');
      if (outer === undefined && enclosing(step.within, 'Scene') !== undefined) return [];
      const id = propOf(step, 'id') ?? '';
      return [
        {
          file,
          line: step.line,
          column: step.column,
          message:
            outer === undefined
              ? `The step “${id}” stands outside any scene.`
              : `The step “${id}” stands inside the step “${propOf(outer, 'id') ?? ''}”.`,
          fix:
            outer === undefined
              ? 'Put it between <Scene id="…"> and </Scene>.'
              : 'Close the first step before the next one begins.',
          rule: 'steps-stand-in-scenes',
        },
      ];
    }),
  );
}
