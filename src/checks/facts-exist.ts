import type { Draft } from '../story/draft.ts';
import { factMentions } from '../story/fact-mentions.ts';
import type { Problem } from '../story/problem.ts';
import { unknownNames } from './unknown-names.ts';

const rule = 'facts-exist';

/** A fact that is named by id is there, and a comment that names one stands at a field. */
export function factsExist(draft: Draft): Problem[] {
  const mentions = factMentions(draft);
  const lost = mentions.filter(({ values }) => values.length === 0);
  const isUnread = draft.facts !== undefined && draft.facts.data === undefined;
  return [
    ...lost.map(({ file, line, column }) => ({
      file,
      line,
      column,
      message: 'No field with words stands below this comment.',
      fix: 'Write it above the field that tells the fact, or behind it, on its line.',
      rule,
    })),
    ...unknownNames({
      references: isUnread
        ? []
        : mentions.flatMap(({ facts, ...place }) => facts.map((id) => ({ ...place, id }))),
      known: new Set(Object.keys(draft.facts?.data?.facts ?? {})),
      noun: 'fact',
      otherwise: `Add it to ${draft.folder}/facts.yaml, with its value, what it means, and its notes.`,
      rule,
    }),
  ];
}
