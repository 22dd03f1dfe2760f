import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idsOf } from '../../editing/ids-of-story.ts';
import { fieldEntries } from '../../story/draft.ts';
import { readDraft } from '../../story/read-draft.ts';
import { readStory } from '../../story/read-story.ts';
import type { Present } from './noun.ts';

/**
 * Read the content that something new is added to, or say why nothing can be added at the moment: a
 * file that cannot be read may hold what new things would have to fit.
 */
export function readPresent(
  contentDir: string,
  today = new Date().toISOString().slice(0, 10),
): Present | { readonly sorry: string } {
  const { story } = readStory(contentDir, today);
  const { draft } = readDraft(contentDir, today);
  const unread =
    fieldEntries(draft).find(({ data }) => data === undefined) ??
    draft.chapters.find(({ data, text }) => data === undefined || text === undefined);
  if (story === undefined || unread !== undefined) {
    return {
      sorry: `${unread?.file ?? 'The content'} does not fit at the moment. Mend what npm run check says, and begin again.`,
    };
  }
  return {
    draft,
    story,
    ids: idsOf(story),
    read: (file) => readFileSync(join(contentDir, file), 'utf8'),
    has: (file) => existsSync(join(contentDir, file)),
  };
}
