/**
 * The sizes, in pixels, in which a state is drawn for those who take it along, and how their files are
 * named. In a column of 680 pixels the smallest words of the wide one are still 11 pixels high.
 */
export const PICTURE_SIZES = {
  wide: { width: 720, height: 540, suffix: '' },
  narrow: { width: 360, height: 400, suffix: '-narrow' },
} as const;

/** The size of a wide picture with the credit beneath its drawing, in pixels. */
export const SHEET_SIZE = { width: 720, height: 588 } as const;

/** How wide pictures of pixels are. */
export const PAINTED_WIDTHS = { png: 2400, webp: 1200, gif: 720 } as const;
