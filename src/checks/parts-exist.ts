import { partsUsedIn } from '../kinds/named-in-scene.ts';
import type { Draft } from '../story/draft.ts';
import { anyOf, didYouMean } from '../story/nearest.ts';
import type { Problem } from '../story/problem.ts';

/** A part of a chart that one of its states names is there. */
export function partsExist({ scenes, notes }: Draft): Problem[] {
  const readable = notes.flatMap(({ data }) => (data === undefined ? [] : [data]));
  // What stands in a chart of the notes is known only where all of them can be read.
  const areWhole = readable.length === notes.length;
  return scenes.flatMap(({ data, file, locate }) =>
    (data === undefined || (data.kind === 'evidence' && !areWhole)
      ? []
      : partsUsedIn(data, readable)
    )
      .filter(({ id, known }) => !known.includes(id))
      .map(({ id, noun, known, path }) => ({
        file,
        ...locate(path),
        message: `This scene has no ${noun} “${id}”.`,
        fix: didYouMean(id, known, `Write one of ${anyOf(known)}.`),
        rule: 'parts-exist',
      })),
  );
}
