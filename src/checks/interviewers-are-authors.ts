import type { Draft } from '../story/draft.ts';
import { anyOf } from '../story/nearest.ts';
import type { Problem } from '../story/problem.ts';
import { interviewerReferences } from '../story/references.ts';
import { unknownNames } from './unknown-names.ts';

/** Who held an interview or a talk is one of the report’s authors, or all of them. */
export function interviewersAreAuthors(draft: Draft): Problem[] {
  const { data, file } = draft.publication;
  if (data === undefined) return [];
  const { authors } = data.retells;
  const all = authors.length === 1 ? [] : [authors.length === 2 ? 'both authors' : 'all authors'];
  const known = [...authors, ...all];
  return unknownNames({
    references: interviewerReferences(draft),
    known: new Set(known),
    noun: 'interviewer',
    otherwise: `Write ${anyOf(known)}, as the report’s authors are named in ${file}.`,
    rule: 'interviewers-are-authors',
  });
}
