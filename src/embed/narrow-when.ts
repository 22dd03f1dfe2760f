/**
 * The frames in which a stage shows narrow stills: narrow ones, and those that are so low that a wide
 * one would be scaled to less than about two thirds of its size, and its words with it. Where words
 * stand below the picture, not beside it, they take some of the height.
 */
export const NARROW_WHEN =
  '(max-width: 32rem), (max-height: 32rem), (max-width: 55.99rem) and (max-height: 40rem)';
