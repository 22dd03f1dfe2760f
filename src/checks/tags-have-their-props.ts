import type { z } from 'astro/zod';
import { isTagName, registry, type AuthoringTag } from '../schemas/tag-registry.ts';
import { positionOf, type TagUse } from '../story/chapter-text.ts';
import { proseOf, type Draft } from '../story/draft.ts';
import { didYouMean } from '../story/nearest.ts';
import type { Problem } from '../story/problem.ts';

/** A tag has all attributes the registry gives it, and no others. */
export function tagsHaveTheirProps(draft: Draft): Problem[] {
  return proseOf(draft).flatMap(({ file, text }) =>
    text.tags.flatMap((use) => (isTagName(use.name) ? misfits(use, registry[use.name], file) : [])),
  );
}

function misfits(use: TagUse, { props, example }: AuthoringTag, file: string): Problem[] {
  const written = Object.fromEntries(use.props.map(({ name, value }) => [name, value]));
  const coded = new Set(
    use.props.filter(({ value }) => value === undefined).map(({ name }) => name),
  );
  const issues = props.safeParse(written).error?.issues ?? [];
  return issues
    .filter(({ path }) => !coded.has(String(path[0])))
    .flatMap((issue) => explain(issue, use, Object.keys(props.shape), written))
    .map(({ prop, message, fix }) => {
      const { line, column } = positionOf(use, prop);
      const instead = fix ?? `Write it as in ${example}.`;
      return { file, line, column, message, fix: instead, rule: 'tags-have-their-props' };
    });
}

type Misfit = { readonly prop: string; readonly message: string; readonly fix?: string };

function explain(
  issue: z.core.$ZodIssue,
  { name: tag }: TagUse,
  known: readonly string[],
  written: Readonly<Record<string, string | undefined>>,
): Misfit[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      prop: key,
      message: `<${tag}> has no attribute “${key}”.`,
      fix: didYouMean(key, known, `Remove it; <${tag}> takes ${known.join(' and ')}.`),
    }));
  }
  const prop = String(issue.path[0]);
  const value = written[prop];
  return value === undefined
    ? [{ prop, message: `This <${tag}> has no “${prop}”.` }]
    : [{ prop, message: `“${value}” cannot be the “${prop}” of a <${tag}>.`, fix: issue.message }];
}
