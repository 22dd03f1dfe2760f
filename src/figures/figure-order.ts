import type { SceneEntry } from '../kinds/scene.ts';
import type { Story, StoryChapter, WithId } from '../story/story.ts';
import { sceneOf } from '../scenes/scene-state.ts';

/** The figures of one chapter, or those that stand in none. */
export type FigureGroup = {
  readonly chapter: StoryChapter | undefined;
  readonly scenes: readonly WithId<SceneEntry>[];
};

/** All scenes in the order readers meet them, chapter by chapter; the rest come last. */
export function figureGroupsOf(story: Story): FigureGroup[] {
  const told = story.chapters
    .filter(({ scenes }) => scenes.length > 0)
    .map((chapter) => ({ chapter, scenes: chapter.scenes.map((id) => sceneOf(story, id)) }));
  const known = new Set(told.flatMap(({ scenes }) => scenes.map(({ id }) => id)));
  const rest = [...story.scenes.values()].filter(({ id }) => !known.has(id));
  return rest.length > 0 ? [...told, { chapter: undefined, scenes: rest }] : told;
}
