import { wholeOf, type Composition } from '../graphics/composition.ts';

const ALONE = [300, 360, 480, 560, 720, 960, 1280].flatMap((width) =>
  [0.75, 1.1].map((share) => wholeOf({ width, height: Math.round(width * share) })),
);
/** What maps that fill a window leave to the words that pass over them, on the left or on the right. */
const FOR_WORDS = 470;
const WITH_WORDS = [
  [1024, 640],
  [1280, 720],
  [1920, 1080],
].flatMap(([width = 0, height = 0]) =>
  [0, FOR_WORDS].map((x): Composition => {
    const subject = { x, y: 0, width: width - FOR_WORDS, height: height - 64 };
    return { width, height, subject };
  }),
);
/** How maps stand in windows: alone, at many widths, and filling wide windows beside words on either side. */
export const MAP_COMPOSITIONS: readonly Composition[] = [...ALONE, ...WITH_WORDS];
