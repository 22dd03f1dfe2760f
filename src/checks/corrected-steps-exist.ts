import { formerIdsOf, propOf, type ChapterText } from '../story/chapter-text.ts';
import { isWholeText, readableChapters, type Draft } from '../story/draft.ts';
import { fieldReferences, type Reference } from '../story/field-references.ts';
import { formerNamesOf } from '../story/former-pages.ts';
import type { Problem } from '../story/problem.ts';
import { unknownNames } from './unknown-names.ts';

const rule = 'corrected-steps-exist';

/** A correction leads to a chapter that readers can open, and to a step of it, by their names of now or before. */
export function correctedStepsExist(draft: Draft): Problem[] {
  if (!draft.corrections || !isWholeText(draft)) return [];
  const chapters = new Map(
    readableChapters(draft)
      .filter(({ data }) => data?.status !== 'coming')
      .flatMap((chapter) =>
        [chapter.id, ...formerNamesOf(chapter)].map((name) => [name, chapter.text] as const),
      ),
  );
  const named = (field: 'chapter' | 'step', chapter?: string): Reference[] =>
    fieldReferences(draft.corrections ? [draft.corrections] : [], ({ corrections }) =>
      corrections.flatMap((correction, index) => {
        const id = correction[field];
        return id === undefined || (chapter !== undefined && correction.chapter !== chapter)
          ? []
          : [{ id, path: ['corrections', index, field] }];
      }),
    );
  return [
    ...unknownNames({
      references: named('chapter'),
      known: new Set(chapters.keys()),
      noun: 'chapter',
      otherwise: 'Write its file name without “.mdx”, or leave it out with its step.',
      rule,
    }),
    ...[...chapters].flatMap(([chapter, text]) =>
      unknownNames({
        references: named('step', chapter),
        known: new Set(stepIdsOf(text)),
        noun: 'step',
        otherwise: 'Write the id of a step of this chapter, or leave the step out.',
        rule,
      }),
    ),
  ];
}

const stepIdsOf = ({ tags }: ChapterText): string[] =>
  tags
    .filter(({ name }) => name === 'Step')
    .flatMap((step) => [propOf(step, 'id') ?? '', ...formerIdsOf(step)]);
