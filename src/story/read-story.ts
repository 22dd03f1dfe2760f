import { checks } from '../checks/all.ts';
import { assemble } from './assemble.ts';
import { inReadingOrder, type Problem } from './problem.ts';
import { readDraft } from './read-draft.ts';
import type { Story } from './story.ts';

/**
 * Read, check and join the content folder: one story, and everything in it that does not fit.
 * @param today the day on which it is read, `2026-11-22`; the story does not depend on it
 */
export function readStory(
  contentDir: string,
  today = new Date().toISOString().slice(0, 10),
): {
  readonly story: Story | undefined;
  readonly problems: readonly Problem[];
} {
  const { draft, problems } = readDraft(contentDir, today);
  return {
    story: assemble(draft),
    problems: inReadingOrder([...problems, ...checks.flatMap((check) => check(draft))]),
  };
}
