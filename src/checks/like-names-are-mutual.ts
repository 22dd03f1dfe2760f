import { idsOf, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** An actor that readers could take for another is told apart in both entries. */
export function likeNamesAreMutual({ actors, folder }: Draft): Problem[] {
  const known = idsOf(actors);
  const told = new Map(actors.map(({ id, data }) => [id, data?.notToBeConfusedWith]));
  return actors.flatMap(({ id, data, file, locate }) =>
    (data?.notToBeConfusedWith ?? []).flatMap((other, index) => {
      if (!known.has(other) || (other !== id && (told.get(other)?.includes(id) ?? true))) return [];
      return [
        {
          file,
          ...locate(['notToBeConfusedWith', index]),
          message:
            other === id
              ? 'The actor is told apart from itself.'
              : `“${id}” is told apart from “${other}”, but not the other way around.`,
          fix:
            other === id
              ? 'Name the actor of a like name.'
              : `Add “${id}” to \`notToBeConfusedWith\` of ${folder}/actors/${other}.yaml.`,
          rule: 'like-names-are-mutual',
        },
      ];
    }),
  );
}
