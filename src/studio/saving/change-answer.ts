import type { LinkedProblem } from '../../preview/preview-state.ts';
import type { Window } from '../studio-pictures.ts';

/** Where pages of the Studio ask for changes, below the site’s path; no page has such an address. */
export const CHANGE_PATH = '@studio/change';

/** What a page is told of a change. */
export type ChangeAnswer = {
  /** Why it was not looked at, in a sentence. */
  readonly refused?: string;
  /** What would not fit, and did fit before. */
  readonly problems: readonly LinkedProblem[];
  /** The state as its file has it with the change. */
  readonly text: string;
  /** The state’s pictures with the change, as SVG; none where it cannot be drawn. */
  readonly pictures?: Readonly<Record<Window, string>>;
  readonly isSaved: boolean;
};
