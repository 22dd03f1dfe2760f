import type { Composition } from '../graphics/composition.ts';

/**
 * The cover’s drawings, in pixels. The wide one is as high as the window and keeps to its right: what
 * there is no room for is cut off on the left, where words stand. The others fill the room beneath the
 * title, and lose some of their edges on all sides.
 */
export const COVER = {
  wide: { width: 1440, height: 810, subject: { x: 850, y: 60, width: 566, height: 690 } },
  middle: { width: 800, height: 600, subject: { x: 76, y: 80, width: 648, height: 440 } },
  narrow: { width: 390, height: 500, subject: { x: 28, y: 104, width: 334, height: 292 } },
} as const satisfies Readonly<Record<string, Composition>>;

/** The pictures that open chapters, in pixels, and how their files are named; the wide one as the cover’s. */
export const OPENINGS = {
  wide: {
    width: 1440,
    height: 576,
    subject: { x: 850, y: 44, width: 566, height: 488 },
    suffix: '',
  },
  middle: {
    width: 800,
    height: 400,
    subject: { x: 0, y: 16, width: 800, height: 368 },
    suffix: '-middle',
  },
  narrow: {
    width: 360,
    height: 360,
    subject: { x: 0, y: 12, width: 360, height: 336 },
    suffix: '-narrow',
  },
} as const satisfies Readonly<Record<string, Composition & { readonly suffix: string }>>;
