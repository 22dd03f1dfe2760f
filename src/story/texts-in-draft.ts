import { valuesIn } from '../schemas/values-in.ts';
import { fieldEntries, proseOf, type Draft, type Entry } from './draft.ts';
import { moved } from './moved.ts';
import type { Position } from './problem.ts';

/** A text that readers read, as it stands in its file. */
export type TextInDraft = {
  readonly file: string;
  readonly text: string;
  /** The name of the field that holds it; none in prose. */
  readonly field: string | undefined;
  /** Where so many UTF-16 units of it end: in a field, where the field stands. */
  readonly at: (offset: number) => Position;
};

/** Every text of the content: the prose, piece by piece, and every field that holds words. */
export const textsIn = (draft: Draft): TextInDraft[] => [
  ...proseOf(draft).flatMap(({ file, text }) =>
    text.runs.map((run): TextInDraft => ({
      file,
      text: run.text,
      field: undefined,
      at: (offset) => moved(run, run.text.slice(0, offset)),
    })),
  ),
  ...[...fieldEntries(draft), draft.about, ...draft.chapters].flatMap(textsOfFields),
];

function textsOfFields({ raw, file, locate }: Entry<object>): TextInDraft[] {
  return valuesIn(raw).flatMap(({ value, path }): TextInDraft[] => {
    if (typeof value !== 'string' || /^\w+:\/\//.test(value)) return [];
    const field = path.findLast((part) => typeof part === 'string') ?? '';
    return [{ file, text: value, field, at: () => locate(path) }];
  });
}
