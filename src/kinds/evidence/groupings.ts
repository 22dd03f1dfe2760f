/** What the pieces of evidence can be grouped by. */
export const GROUPINGS = ['kind', 'place', 'date'] as const;

/** One of these. */
export type Grouping = (typeof GROUPINGS)[number];
