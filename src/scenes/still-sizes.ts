/** The two sizes, in pixels, in which every state is drawn at build, and how their files are named. */
export const STILL_SIZES = {
  wide: { width: 800, height: 600, suffix: '' },
  narrow: { width: 360, height: 400, suffix: '-narrow' },
} as const;
