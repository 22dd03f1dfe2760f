import { isTagName, registry } from '../schemas/tag-registry.ts';
import { proseOf, type Draft } from '../story/draft.ts';
import { didYouMean } from '../story/nearest.ts';
import type { Problem } from '../story/problem.ts';

/** Chapters use the tags of the registry only. */
export function tagsAreKnown(draft: Draft): Problem[] {
  const known = Object.keys(registry);
  return proseOf(draft).flatMap(({ file, text }) =>
    text.tags
      .filter(({ name }) => !isTagName(name))
      .map(({ name, line, column }) => ({
        file,
        line,
        column,
        message: `Chapters have no tag <${name}>.`,
        fix: didYouMean(name, known, `Remove it; the tags are ${known.join(', ')}.`),
        rule: 'tags-are-known',
      })),
  );
}
