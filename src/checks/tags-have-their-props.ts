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
  const twice = use.props.find(
    ({ name }, index) => use.props.findIndex((other) => other.name === name) < index,
  );
  if (twice !== undefined) {
    const { name, line, column } = twice;
    return [
      {
        file,
        line,
        column,
        message: `This <${use.name}> has “${name}” twice.`,
        fix: 'Keep one of the two.',
        rule: 'tags-have-their-props',
      },
    ];
  }
  const written = Object.fromEntries(use.props.map(({ name, value }) => [name, value]));
  const coded = new Set(
    use.props.filter(({ value }) => value === undefined).map(({ name }) => name),
  );
  const issues = props.safeParse(written).error?.issues ?? [];
  return issues
    .filter(({ path }) => !coded.has(String(path[0])))
    .flatMap((issue) => explain(issue, use, { known: Object.keys(props.shape), example }, written))
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
  { known, example }: { readonly known: readonly string[]; readonly example: string },
  written: Readonly<Record<string, string | undefined>>,
): Misfit[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      prop: key,
      message: `<${tag}> has no attribute “${key}”.`,
      fix: didYouMean(key, known, `Remove it; <${tag}> takes ${known.join(' and ')}: ${example}.`),
    }));
  }
  const prop = String(issue.path[0]);
  const value = written[prop];
  if (value === undefined) {
    // An attribute that is none is this one under another name.
    const isMisnamed = Object.keys(written).some((name) => !known.includes(name));
    return isMisnamed ? [] : [{ prop, message: `This <${tag}> has no “${prop}”.` }];
  }
  const id = value
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const isId = issue.message.startsWith('Ids ') && id !== '';
  return [
    {
      prop,
      message: `“${value}” cannot be the “${prop}” of a <${tag}>.`,
      fix: isId ? `${issue.message} Write ${prop}="${id}".` : issue.message,
    },
  ];
}
