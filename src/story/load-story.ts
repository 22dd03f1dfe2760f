import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AstroError } from 'astro/errors';
import { contentDir } from '../schemas/content-dir.ts';
import { count, formatProblems } from './format-problems.ts';
import type { Problem } from './problem.ts';
import { readStory } from './read-story.ts';
import type { Story } from './story.ts';

/** While an editor works, changes are looked for at most this often, in milliseconds. */
const LOOK_EVERY = 300;

type Known = { readonly stamp: number; readonly result: ReturnType<typeof readStory> };
let known: Known | undefined;
let lookedAt = 0;

/** The story for pages, read once; in the live preview read again when a content file has changed. */
export function loadStory(): Story {
  const { story, problems } = current().result;
  if (story === undefined || problems.length > 0) throw storyError(problems);
  return story;
}

function current(): Known {
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- plain Node has no env
  if (known && !(import.meta.env?.DEV && Date.now() - lookedAt > LOOK_EVERY)) return known;
  lookedAt = Date.now();
  const folder = contentDir();
  const stamp = latestChange(folder);
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

/** A number that changes whenever a file or folder in here changes, comes or goes. */
function latestChange(folder: string): number {
  const changes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
    (name) => statSync(join(folder, name)).mtimeMs,
  );
  return Math.max(statSync(folder).mtimeMs, ...changes);
}
