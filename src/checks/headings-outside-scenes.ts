import { enclosing } from '../story/chapter-text.ts';
import { readableChapters, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** Headings stand between scenes: inside one, steps do the dividing. */
export function headingsOutsideScenes(draft: Draft): Problem[] {
  return readableChapters(draft).flatMap(({ file, text }) =>
    text.headings
      .filter(({ within }) => enclosing(within, 'Scene') !== undefined)
      .map(({ text, line, column }) => ({
        file,
        line,
        column,
        message: `The heading “${text}” stands inside a scene.`,
        fix: 'Move it before <Scene> or after </Scene>.',
        rule: 'headings-outside-scenes',
      })),
  );
}
