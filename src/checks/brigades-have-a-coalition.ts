import type { Draft } from '../story/draft.ts';
import { anyOf } from '../story/nearest.ts';
import type { Problem } from '../story/problem.ts';

/** A brigade’s number is one of a coalition that numbers its brigades. */
export function brigadesHaveACoalition({ actors }: Draft): Problem[] {
  const numbering = actors.flatMap(({ id, data }) => (data?.brigades === undefined ? [] : [id]));
  const unread = new Set(actors.flatMap(({ id, data }) => (data === undefined ? [id] : [])));
  return actors.flatMap(({ data, file, locate }) => {
    if (data?.brigade === undefined) return [];
    if (data.partOf.some((id) => numbering.includes(id) || unread.has(id))) return [];
    return [
      {
        file,
        ...locate(['brigade']),
        message: 'The actor has the number of a brigade, but is part of none that numbers them.',
        fix:
          numbering.length === 0
            ? 'Remove the number, or write `brigades` into the file of the coalition.'
            : `Add ${anyOf(numbering)} to \`partOf\`, or remove the number.`,
        rule: 'brigades-have-a-coalition',
      },
    ];
  });
}
