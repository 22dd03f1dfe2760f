import type { Draft } from '../story/draft.ts';
import { anyOf } from '../story/nearest.ts';
import type { Problem } from '../story/problem.ts';
import {
  allegianceReferences,
  countryReferences,
  partyReferences,
} from '../story/vocabulary-references.ts';
import { unknownNames } from './unknown-names.ts';

const LISTS = [
  { list: 'parties', noun: 'party', references: partyReferences },
  { list: 'allegiances', noun: 'allegiance', references: allegianceReferences },
  { list: 'countries', noun: 'country', references: countryReferences },
] as const;

/** What entries say in the story’s own words is in its vocabulary. */
export function wordsAreKnown(draft: Draft): Problem[] {
  const { data, file } = draft.vocabulary;
  if (data === undefined) return [];
  return LISTS.flatMap(({ list, noun, references }) => {
    const known = Object.keys(data[list]);
    const add = `add it to \`${list}\` of ${file}.`;
    return unknownNames({
      references: references(draft),
      known: new Set(known),
      noun,
      otherwise: known.length === 0 ? `Remove it, or ${add}` : `Write ${anyOf(known)}, or ${add}`,
      rule: 'words-are-known',
    });
  });
}
