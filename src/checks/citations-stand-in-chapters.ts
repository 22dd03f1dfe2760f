import { valuesIn } from '../schemas/values-in.ts';
import { fieldEntries, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** Fields cite no notes within their text: they have `notes` for that. */
export function citationsStandInChapters(draft: Draft): Problem[] {
  return [...fieldEntries(draft), ...draft.chapters, draft.about].flatMap(({ raw, file, locate }) =>
    valuesIn(raw).flatMap(({ value, path }) => {
      const [passage] =
        (typeof value === 'string' ? /\[\s*\^[^\]]*\]?|\^\[[^\]]*\]?/.exec(value) : null) ?? [];
      if (passage === undefined) return [];
      return [
        {
          file,
          ...locate(path),
          message: `“${passage}” stands in a field, where readers would see its signs.`,
          fix: 'Remove it; what a scene or an entry rests on stands in its `notes`: notes: [17].',
          rule: 'citations-stand-in-chapters',
        },
      ];
    }),
  );
}
