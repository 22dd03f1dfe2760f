import { z } from 'astro/zod';
import { explainIssue, fieldName } from './explain-issue.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Locate } from './read-yaml.ts';
import { fieldOf, fieldsAt, schemasAt } from './schema-lookup.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
type Finding = Pick<Problem, 'message' | 'fix'> & { readonly path: Path; readonly rule?: string };

/** What a schema refused in a file. */
export type Misfit = {
  readonly issues: readonly Issue[];
  readonly schema: z.core.$ZodType;
  readonly raw: unknown;
  readonly file: string;
  readonly locate: Locate;
};

/** Put what a schema refuses into an editor’s words, at the line of the field. */
export function schemaProblems(misfit: Misfit): Problem[] {
  const { issues, file, locate } = misfit;
  return issues
    .filter(({ path }) => !isTextEquivalent(path))
    .flatMap((issue) => findings(issue, issue.path, misfit))
    .map(({ path, message, fix, rule = 'fields-fit' }) => ({
      file,
      ...locate(path),
      message,
      fix,
      rule,
    }));
}

/** The rule `states-have-text` looks at these, whatever the schema of the kind says. */
const isTextEquivalent = ([first, , last, ...rest]: Path): boolean =>
  first === 'states' && last === 'alt' && rest.length === 0;

function findings(issue: Issue, path: Path, misfit: Misfit): Finding[] {
  const provenance = provenancePath(path, misfit);
  if (provenance !== undefined) return [provenanceFinding(provenance, misfit)];
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(misfit.schema, path, misfit.raw);
    return issue.keys.map((key) => unknownField(key, path, known));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const closest = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
    if (closest !== undefined && depth(closest) > 0) {
      return closest.flatMap((inner) => findings(inner, [...path, ...inner.path], misfit));
    }
  }
  const { raw, schema } = misfit;
  return [{ path, ...explainIssue({ issue, path, schema, raw, value: valueAt(raw, path) }) }];
}

const depth = (issues: readonly Issue[]): number =>
  Math.max(0, ...issues.map(({ path }) => path.length));

const valueAt = (raw: unknown, path: Path): unknown => path.reduce(fieldOf, raw);

/** What fields were called in earlier releases, and are called now. */
const CALLED_NOW: Readonly<Record<string, string>> = { side: 'party', sides: 'labelAnchors' };

function unknownField(key: string, path: Path, known: readonly string[]): Finding {
  const names = [...new Set(known)].filter((name) => name !== key);
  const now = CALLED_NOW[key];
  if (now !== undefined && names.includes(now)) {
    return {
      path: [...path, key],
      message: `“${fieldName([...path, key])}”: “${key}” is called “${now}” now.`,
      fix: `Write “${now}”.`,
    };
  }
  return {
    path: [...path, key],
    message: `Unknown field “${fieldName([...path, key])}”.`,
    fix: didYouMean(
      key,
      names,
      names.length > 0
        ? `Remove it; the fields here are ${names.join(', ')}.`
        : 'Remove it, or correct its spelling.',
    ),
  };
}

/** The path of the provenance that an issue is about, or whose item it is about. */
function provenancePath(path: Path, { schema, raw }: Misfit): Path | undefined {
  const end = path.lastIndexOf('notes');
  if (end < 0 || end < path.length - 2) return undefined;
  const field = path.slice(0, end + 1);
  const isProvenance = schemasAt(schema, field, raw).some(
    (candidate) => candidate instanceof z.ZodLiteral && candidate.values.has('report'),
  );
  return isProvenance ? field : undefined;
}

function provenanceFinding(path: Path, { raw }: Misfit): Finding {
  const value = valueAt(raw, path);
  const owner = path.length > 1 ? `“${fieldName(path.slice(0, -1))}”` : 'This entry';
  const written = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return {
    path,
    message:
      value === undefined
        ? `${owner} needs “notes”: what it rests on.`
        : `“${fieldName(path)}” is ${written}; the report’s notes are numbered from 1.`,
    fix: 'Write the numbers of the report’s notes, as [17, 18], or “report”, or “edition”.',
    rule: 'marks-have-provenance',
  };
}
