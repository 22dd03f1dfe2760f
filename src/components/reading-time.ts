/** Words a minute of a careful reader of non-fiction, looking at pictures in between. */
const PACE = 220;

/** How long a chapter takes, in whole minutes: “6 min”. */
export const readingTime = (words: number): string =>
  `${Math.max(1, Math.round(words / PACE))} min`;
