import type { Problem } from '../story/problem.ts';

/** What pages of the live preview are told of the content, as JSON. */
export type PreviewState = {
  /** Pages show an older version, as the one that is written has problems. */
  readonly isOld: boolean;
  readonly problems: readonly LinkedProblem[];
};

/** A problem with the address that opens its file in an editor, at its line. */
export type LinkedProblem = Problem & { readonly link: string };

/** Where the live preview tells it, below the site’s path; no page has such an address. */
export const STATE_PATH = '@content-problems';

/** The event by which pages are told it anew. */
export const STATE_EVENT = 'content-problems';
