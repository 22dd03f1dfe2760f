import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDir } from '../schemas/content-dir.ts';
import { formatProblems } from './format-problems.ts';
import { storyError } from './load-story.ts';
import { errorsIn } from './problem.ts';
import { readStory } from './read-story.ts';

/** Makes Astro refuse content that does not fit together. */
export function storyCheck(): AstroIntegration {
  let command = 'build';
  return {
    name: 'story-check',
    hooks: {
      'astro:config:setup': (setup) => {
        command = setup.command;
      },
      'astro:config:done': ({ config, logger }) => {
        // The live preview has its own way with content that is being written.
        if (command === 'preview' || command === 'dev') return;
        const { problems } = readStory(contentDir(fileURLToPath(config.root)));
        const errors = errorsIn(problems);
        if (errors.length > 0) throw storyError(errors);
        if (problems.length > 0) logger.warn(`\n${formatProblems(problems)}`);
      },
    },
  };
}
