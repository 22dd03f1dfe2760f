import { readableChapters, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** Between the steps of a scene stands no text: it would belong to no state. */
export function scenesHoldStepsOnly(draft: Draft): Problem[] {
  return readableChapters(draft).flatMap(({ file, text: { tags, paragraphs, runs, headings } }) => {
    const hasSteps = (scene: unknown): boolean =>
      tags.some((tag) => tag.name === 'Step' && tag.within.some((outer) => outer === scene));
    const loose = runs.filter(
      (run) =>
        run.text.trim() !== '' &&
        !headings.some(({ line }) => line === run.line) &&
        !paragraphs.some(({ line, within }) => line <= run.line && within === run.within),
    );
    return [...paragraphs, ...loose]
      .filter(({ within }) => within.at(-1)?.name === 'Scene' && hasSteps(within.at(-1)))
      .map(({ line, column, text }) => ({
        file,
        line,
        column,
        message: `Text stands between the steps of a scene: “${text.length > 40 ? `${text.slice(0, 40)}…` : text}”.`,
        fix: 'Move it into a step, or before <Scene> or after </Scene>.',
        rule: 'scenes-hold-steps-only',
      }));
  });
}
