import type { Story, StoryChapter } from './story.ts';

/** The chapters that readers can open, in reading order; the others are only announced. */
export const publishedChapters = ({ chapters }: Pick<Story, 'chapters'>): StoryChapter[] =>
  chapters.filter(({ head }) => head.status === 'published');
