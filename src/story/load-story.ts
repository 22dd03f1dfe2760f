import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AstroError } from 'astro/errors';
import { contentDir } from '../schemas/content-dir.ts';
import { count, formatProblems } from './format-problems.ts';
import { errorsIn, type Problem } from './problem.ts';
import { readStory } from './read-story.ts';
import type { Story } from './story.ts';

/** While an editor works, changes are looked for at most this often, in milliseconds. */
const LOOK_EVERY = 300;

type Known = { readonly stamp: string; readonly result: ReturnType<typeof readStory> };
let known: Known | undefined;
let lookedAt = 0;

/** The story for pages, read once; in the live preview read again when a content file has changed. */
export function loadStory(): Story {
  const { story, problems } = current().result;
  const errors = errorsIn(problems);
  if (story === undefined || errors.length > 0) throw storyError(errors);
  return story;
}

function current(): Known {
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- plain Node has no env
  if (known && !(import.meta.env?.DEV && Date.now() - lookedAt > LOOK_EVERY)) return known;
  lookedAt = Date.now();
  const folder = contentDir();
  const stamp = stampOf(folder);
  if (known?.stamp !== stamp) known = { stamp, result: readStory(folder) };
  return known;
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

/** What changes whenever a file in here changes, comes or goes, even for an older copy of it. */
function stampOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const { mtimeMs, size } = statSync(join(parentPath, name));
      return `${parentPath}/${name} ${mtimeMs} ${size}`;
    })
    .join('\n');
}
