import type { StagePlace } from './stage-place.ts';

/** Where a step stands in the window: distances of its edges from the window's top, in pixels. */
export type Extent = { readonly top: number; readonly bottom: number };

/**
 * The line a reader's eye is taken to be on, in pixels from the window's top: a little below the
 * middle beside a stage, lower down where the stage fills the upper part of a narrow window.
 */
export function readingLine(windowHeight: number, place: StagePlace): number {
  return Math.round(windowHeight * readingLineShare(place));
}

/** The reading line as a share of the window's height, from 0 (top) to 1. */
export const readingLineShare = (place: StagePlace): number => (place === 'above' ? 0.82 : 0.6);

/**
 * Index of the step at the line: the last one that has begun above it, the first where none has.
 * Only geometry counts, so the answer is the same however the reader got there.
 */
export function stepAtLine(steps: readonly Extent[], line: number): number {
  return Math.max(
    0,
    steps.findLastIndex(({ top }) => top <= line),
  );
}

/** Whether the line runs through the scene, from its first step's beginning to its last one's end. */
export function isReading(steps: readonly Extent[], line: number): boolean {
  const [first, last] = [steps.at(0), steps.at(-1)];
  return first !== undefined && last !== undefined && first.top <= line && last.bottom > line;
}
