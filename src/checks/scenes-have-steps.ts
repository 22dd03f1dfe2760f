import { readableChapters, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { propOf } from '../story/chapter-text.ts';

/** A scene in a chapter holds at least one step. */
export function scenesHaveSteps(draft: Draft): Problem[] {
  return readableChapters(draft).flatMap(({ file, text: { tags } }) =>
    tags
      .filter(({ name }) => name === 'Scene')
      .filter((scene) => !tags.some((tag) => tag.name === 'Step' && tag.within.includes(scene)))
      .map((scene) => ({
        file,
        line: scene.line,
        column: scene.column,
        message: `The scene “${propOf(scene, 'id') ?? ''}” has no steps.`,
        fix: 'Write <Step id="…" state="…"> and </Step> around the passages inside it.',
        rule: 'scenes-have-steps',
      })),
  );
}
