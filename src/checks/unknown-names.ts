import { didYouMean } from '../story/nearest.ts';
import type { Problem } from '../story/problem.ts';
import type { Reference } from '../story/field-references.ts';

/** What a rule about unknown names needs to know. */
export type Naming = {
  readonly references: readonly Reference[];
  readonly known: ReadonlySet<string>;
  /** What is named: `place`. */
  readonly noun: string;
  /** What to do where no known name is near. */
  readonly otherwise: string;
  readonly rule: string;
};

/** The references to something that is not there. */
export function unknownNames(naming: Naming): Problem[] {
  const { references, known, noun, otherwise, rule } = naming;
  const unknown = unresolved(references, known);
  // Where there is none at all, a folder is empty or gone; one problem says so.
  return (known.size === 0 ? unknown.slice(0, 1) : unknown).map(({ id, file, line, column }) => ({
    file,
    line,
    column,
    message: `Unknown ${noun} “${id}”.`,
    fix: didYouMean(id, known, otherwise),
    rule,
  }));
}

/** The references that lead nowhere: what they mean may be what seems to be unused. */
export const unresolved = (
  references: readonly Reference[],
  known: ReadonlySet<string>,
): Reference[] => references.filter(({ id }) => !known.has(id));
