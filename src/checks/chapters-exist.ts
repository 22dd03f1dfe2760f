import { idsOf, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { tagReferences } from '../story/references.ts';
import { unknownNames } from './unknown-names.ts';

/** A chapter that a finding leads to is there. */
export function chaptersExist(draft: Draft): Problem[] {
  return unknownNames({
    references: tagReferences(draft, 'Finding', 'chapter'),
    known: idsOf(draft.chapters),
    noun: 'chapter',
    otherwise: `Write the name of a file in ${draft.folder}/chapters, without “.mdx”.`,
    rule: 'chapters-exist',
  });
}
