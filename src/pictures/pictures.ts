import { figureStatesOf } from '../figures/figure-states.ts';
import type { Story } from '../story/story.ts';
import { PICTURE_SIZES } from './picture-sizes.ts';
import type { Theme } from '../graphics/theme-tokens.ts';

/** A picture that can be taken along: one state of a scene, in one size and theme. */
export type Picture = {
  readonly scene: string;
  readonly state: string;
  /** The step that shows the state, and gives the picture its name. */
  readonly step: string;
  readonly size: keyof typeof PICTURE_SIZES;
  readonly theme: Theme;
};

/** Every picture of a scene, in the order in which readers meet its states. */
export const picturesOf = (story: Story, scene: string): Picture[] =>
  figureStatesOf(story, scene).flatMap(({ file: step, state }) => [
    { scene, state, step, size: 'wide', theme: 'light' } as const,
    { scene, state, step, size: 'wide', theme: 'dark' } as const,
    { scene, state, step, size: 'narrow', theme: 'light' } as const,
  ]);

/** Those of them that are painted, too: the wide ones, for programs that take no drawings. */
export const paintedPicturesOf = (story: Story, scene: string): Picture[] =>
  picturesOf(story, scene).filter(({ size }) => size === 'wide');

/** What a picture’s file is called, without its ending. */
export const pictureName = ({ step, size, theme }: Picture): string =>
  step + PICTURE_SIZES[size].suffix + (theme === 'dark' ? '-dark' : '');
