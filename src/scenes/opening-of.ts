import type { ChapterHead } from '../schemas/chapter.ts';
import type { Story } from '../story/story.ts';

/** The state with which a chapter opens: its own, or the cover’s. */
export const openingOf = (
  { publication }: Story,
  { opening }: ChapterHead,
): NonNullable<ChapterHead['opening']> => opening ?? publication.opening;
