/** Words that a careful reader of non-fiction reads in a minute. */
const PACE = 230;

/** How long a picture that has changed is looked at, in minutes. */
const LOOK = 6 / 60;

/** What a chapter takes: its words to be read, and the pictures of its steps to be looked at. */
type Reading = { readonly words: number; readonly steps: readonly unknown[] };

/** How many minutes chapters take together, at least one. */
export const minutesToRead = (...chapters: readonly Reading[]): number =>
  Math.max(
    1,
    Math.round(
      chapters.reduce((sum, { words, steps }) => sum + words / PACE + steps.length * LOOK, 0),
    ),
  );

/** How long chapters take together, in words: “6 min”. */
export const readingTime = (...chapters: readonly Reading[]): string =>
  `${minutesToRead(...chapters)} min`;
