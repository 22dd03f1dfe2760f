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
export function unknownNames({ references, known, noun, otherwise, rule }: Naming): Problem[] {
  return references
    .filter(({ id }) => !known.has(id))
    .map(({ id, file, line, column }) => ({
      file,
      line,
      column,
      message: `Unknown ${noun} “${id}”.`,
      fix: didYouMean(id, known, otherwise),
      rule,
    }));
}
