import { isTagName, registry } from '../schemas/tag-registry.ts';
import type { TagUse } from '../story/chapter-text.ts';
import { proseOf, type Draft } from '../story/draft.ts';
import { didYouMean } from '../story/nearest.ts';
import type { Problem } from '../story/problem.ts';

const rule = 'tags-are-known';

/** Chapters use the tags of the registry only, and other pages no tag that belongs to chapters. */
export function tagsAreKnown(draft: Draft): Problem[] {
  const known = Object.keys(registry);
  return [
    ...proseOf(draft).flatMap(({ file, text }) =>
      text.tags
        .filter(({ name }) => !isTagName(name))
        .map(({ name, line, column }) => ({
          file,
          line,
          column,
          message: `Chapters have no tag <${name}>.`,
          fix: didYouMean(name, known, `Remove it; the tags are ${known.join(', ')}.`),
          rule,
        })),
    ),
    ...(draft.about.text?.tags ?? [])
      // Of one within a line its place is told, by another rule.
      .filter((tag) => isChaptersOnly(tag) && !tag.isInLine && !tag.within.some(isChaptersOnly))
      .map(({ name, line, column }) => ({
        file: draft.about.file,
        line,
        column,
        message: `<${name}> stands in chapters, and this page is none.`,
        fix: 'Move it to a chapter, or say it in words.',
        rule,
      })),
  ];
}

const isChaptersOnly = ({ name }: TagUse): boolean =>
  isTagName(name) && registry[name].chaptersOnly;
