import { AstroError } from 'astro/errors';
import { contentDir } from '../schemas/content-dir.ts';
import { count, formatProblems } from './format-problems.ts';
import { errorsIn, type Problem } from './problem.ts';
import { readStory } from './read-story.ts';
import type { Story } from './story.ts';

let known: ReturnType<typeof readStory> | undefined;

// The live preview says when it shows other content than before.
import.meta.hot?.on('astro:content-changed', () => {
  known = undefined;
});

/** The story for pages, read once; in the live preview read again when the content has changed. */
export function loadStory(): Story {
  known ??= readStory(contentDir());
  const { story, problems } = known;
  const errors = errorsIn(problems);
  if (story === undefined || errors.length > 0) throw storyError(errors);
  return story;
}

/** The error that stops a build, with every problem in its hint. */
export function storyError(problems: readonly Problem[]): AstroError {
  const error = new AstroError(
    `The content does not fit together: ${count(problems.length, 'problem')}.`,
    formatProblems(problems),
  );
  // The trace leads into this code; what is to be mended lies in the content.
  delete error.stack;
  return error;
}
