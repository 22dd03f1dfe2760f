import { valuesIn } from '../schemas/values-in.ts';
import { positionOf, propOf } from './chapter-text.ts';
import { fieldEntries, proseOf, type Draft, type Entry } from './draft.ts';
import type { Position } from './problem.ts';

/** A place that tells facts: words between tags, or a field below a comment. */
export type FactMention = Position & {
  readonly file: string;
  /** The ids of the facts. */
  readonly facts: readonly string[];
  /** What stands there: texts, and numbers of data; none where no field stands below a comment. */
  readonly values: readonly (string | number)[];
};

/** Every place of the content that tells a fact. */
export const factMentions = (draft: Draft): FactMention[] => [
  ...proseOf(draft).flatMap(({ file, text }) =>
    text.tags
      .filter(({ name }) => name === 'Fact')
      .flatMap((tag) => {
        const id = propOf(tag, 'id');
        const { line, column } = positionOf(tag, 'id');
        return id === undefined ? [] : [{ file, line, column, facts: [id], values: [tag.text] }];
      }),
  ),
  ...[...fieldEntries(draft), draft.about, ...draft.chapters].flatMap(mentionsInFields),
];

function mentionsInFields({ file, raw, locate, factComments }: Entry<object>): FactMention[] {
  if (factComments.length === 0) return [];
  const all = valuesIn(raw).filter(({ path }) => path.length > 0);
  return factComments.map(({ line, column, facts, of }) => {
    // The outermost of those that begin on the line holds the others.
    const field = all.find(({ path }) => locate(path).line === of);
    const values = field === undefined ? [] : valuesIn(field.value);
    return {
      file,
      ...(field === undefined ? { line, column } : locate(field.path)),
      facts,
      values: values
        .map(({ value }) => value)
        .filter((value) => typeof value === 'string' || typeof value === 'number'),
    };
  });
}
