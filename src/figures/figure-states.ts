import type { Story, StoryChapter } from '../story/story.ts';
import { STILL_SIZES } from '../scenes/still-sizes.ts';
import { sceneOf, stateOf } from '../scenes/scene-state.ts';
import { stillsOf } from '../scenes/stills.ts';
import { oncePerStory } from '../story/once-per-story.ts';

/** One state of a figure, as its own page and its files show it. */
export type FigureState = {
  /** What its files are called, `/figures/<scene>/<file>.svg`: the step that shows it. */
  readonly file: string;
  readonly state: string;
  /** Its text equivalent. */
  readonly alt: string;
  /** What its step was called before. */
  readonly formerly: readonly string[];
  /** Where a chapter tells of it; nowhere for the cover’s state and the page of notes. */
  readonly told: { readonly chapter: StoryChapter; readonly title: string } | undefined;
};

/**
 * Every state of a scene in the order in which readers meet it. An error says that there is no such
 * scene.
 */
export const figureStatesOf = (story: Story, id: string): readonly FigureState[] =>
  statesByScene(story).get(sceneOf(story, id).id) ?? [];

const statesByScene = oncePerStory((story): ReadonlyMap<string, readonly FigureState[]> => {
  const told = new Map(
    story.chapters.flatMap((chapter) =>
      chapter.steps.map(({ id, title, formerly }) => [id, { formerly, chapter, title }] as const),
    ),
  );
  const wide = stillsOf(story).filter(({ size }) => size.suffix === STILL_SIZES.wide.suffix);
  return new Map(
    [...Map.groupBy(wide, ({ scene }) => scene)].map(([id, stills]) => {
      const scene = sceneOf(story, id);
      return [
        id,
        stills.map(({ file, state }) => ({
          file,
          state,
          alt: stateOf(scene, state).alt,
          formerly: told.get(file)?.formerly ?? [],
          told: told.get(file),
        })),
      ];
    }),
  );
});
