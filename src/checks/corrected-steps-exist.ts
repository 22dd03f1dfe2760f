import { propOf } from '../story/chapter-text.ts';
import { isWholeText, readableChapters, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { correctionReferences } from '../story/references.ts';
import { unknownNames } from './unknown-names.ts';

/** A step that a correction leads to is there, in a chapter that readers can open. */
export function correctedStepsExist(draft: Draft): Problem[] {
  if (!isWholeText(draft)) return [];
  const steps = readableChapters(draft)
    .filter(({ data }) => data?.status !== 'coming')
    .flatMap(({ id, text }) =>
      text.tags
        .filter(({ name }) => name === 'Step')
        .map((step) => `${id}/${propOf(step, 'id') ?? ''}`),
    );
  return unknownNames({
    references: correctionReferences(draft),
    known: new Set(steps),
    noun: 'step',
    otherwise: 'Write the chapter’s file name, a slash and the step’s id, or leave the step out.',
    rule: 'corrected-steps-exist',
  });
}
