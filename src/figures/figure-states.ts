import type { Story, StoryChapter } from '../story/story.ts';
import { STILL_SIZES } from '../scenes/still-sizes.ts';
import { sceneOf, stateOf } from '../scenes/scene-state.ts';
import { stillsOf } from '../scenes/stills.ts';

/** One state of a figure, as its own page and its files show it. */
export type FigureState = {
  /** What its files are called, `/figures/<scene>/<file>.svg`: the step that shows it. */
  readonly file: string;
  readonly state: string;
  /** Its text equivalent. */
  readonly alt: string;
  /** Where a chapter tells of it; nowhere for the cover’s state and the page of notes. */
  readonly told: { readonly chapter: StoryChapter; readonly title: string } | undefined;
};

/** Every state of a scene in the order in which readers meet it. */
export function figureStatesOf(story: Story, id: string): FigureState[] {
  const scene = sceneOf(story, id);
  return stillsOf(story)
    .filter((still) => still.scene === id && still.size.suffix === STILL_SIZES.wide.suffix)
    .map(({ file, state }) => ({
      file,
      state,
      alt: stateOf(scene, state).alt,
      told: toldIn(story, file),
    }));
}

/** The step that is called so, with its chapter. */
function toldIn({ chapters }: Story, file: string): FigureState['told'] {
  const [told] = chapters.flatMap((chapter) =>
    chapter.steps.filter(({ id }) => id === file).map(({ title }) => ({ chapter, title })),
  );
  return told;
}
