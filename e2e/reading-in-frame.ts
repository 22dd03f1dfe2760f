import type { Frame } from '@playwright/test';

/** What a frame that scrolls shows of the step at its reading line. */
export type ReadingInFrame = {
  /** The step at the line by where the steps stand; none between scenes. */
  readonly atLine: string | undefined;
  /** The step that its stage shows. */
  readonly shown: string | undefined;
  /** Where the stage stands in the frame’s window, in pixels from its top. */
  readonly top: number;
  readonly bottom: number;
  readonly windowHeight: number;
};

/** Look at a frame as a reader would: which step is at the line, and what is the picture beside it? */
export const readingInFrame = (frame: Frame): Promise<ReadingInFrame> =>
  frame.evaluate(() => {
    const place = getComputedStyle(document.documentElement).getPropertyValue('--stage-place');
    const line = Math.round(innerHeight * (place.trim() === 'beside' ? 0.6 : 0.82));
    const scene = [...document.querySelectorAll('[data-scene]')].find((each) => {
      const steps = [...each.querySelectorAll('[data-step]')].map((step) =>
        step.getBoundingClientRect(),
      );
      return (steps.at(0)?.top ?? Infinity) <= line && (steps.at(-1)?.bottom ?? 0) > line;
    });
    const step = [...(scene?.querySelectorAll('[data-step]') ?? [])].findLast(
      (each) => each.getBoundingClientRect().top <= line,
    );
    const stage = scene?.querySelector<HTMLElement>('[data-stage]');
    const { top, bottom } = stage?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    return {
      atLine: step?.id,
      shown: stage?.dataset.shows,
      top,
      bottom,
      windowHeight: innerHeight,
    };
  });

/** How much of a stage is in its frame’s window, from 0 to 1: where a scene begins it slides in. */
export const shareInView = ({
  top,
  bottom,
  windowHeight,
}: Pick<ReadingInFrame, 'top' | 'bottom' | 'windowHeight'>): number =>
  (Math.min(bottom, windowHeight) - Math.max(top, 0)) / (bottom - top);
