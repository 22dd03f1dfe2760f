import type { Story, StoryChapter } from './story.ts';

/** The chapter in which a scene stands; none for the scenes of other pages. */
export const chapterOfScene = (
  { chapters }: Pick<Story, 'chapters'>,
  scene: string,
): StoryChapter | undefined => chapters.find(({ scenes }) => scenes.includes(scene));
