import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** Looks at all content and says what breaks a rule. */
export type Check = (draft: Draft) => Problem[];

/** A rule in an editor’s words. */
export type Rule = {
  /** `notes-exist`, the same for ever. */
  readonly name: string;
  /** What it asks. */
  readonly asks: string;
  /** What is to be done where it is broken. */
  readonly mend: string;
  /** Where what it finds may be meant so: the build goes on, and an editor can answer it. */
  readonly level?: 'warning';
};

/** A rule that is held to what was read; its function has its name. */
export type AppliedRule = Omit<Rule, 'name'> & { readonly check: Check };

/** The name of a rule’s function as a rule’s name. */
export const nameOf = ({ check }: AppliedRule): string =>
  check.name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
