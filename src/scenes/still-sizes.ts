/** The two sizes, in pixels, in which every state is drawn at build, and how their files are named. */
export const STILL_SIZES = {
  wide: { width: 800, height: 600, suffix: '' },
  narrow: { width: 360, height: 400, suffix: '-narrow' },
} as const;

/** The sizes, in pixels, of the cover's drawing. */
export const OPENING_SIZES = {
  wide: { width: 1280, height: 640, suffix: '' },
  middle: { width: 720, height: 520, suffix: '-middle' },
  narrow: { width: 360, height: 420, suffix: '-narrow' },
} as const;
