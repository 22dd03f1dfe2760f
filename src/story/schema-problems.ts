import { z } from 'astro/zod';
import { explainIssue, fieldName } from './explain-issue.ts';
import { didYouMean, nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Locate } from './read-yaml.ts';
import { fieldOf, fieldsAt, schemasAt } from './schema-lookup.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
type Finding = Pick<Problem, 'message' | 'fix'> & {
  readonly path: Path;
  readonly rule?: string;
  /** The name of a field that is none. */
  readonly unknown?: string;
  readonly isMissing?: boolean;
};

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
  const found = issues
    .filter(({ path }) => !isTextEquivalent(path))
    .filter((issue, index, all) => all.findIndex((other) => isSameSlip(issue, other)) === index)
    .flatMap((issue) => findings(issue, issue.path, misfit));
  return pairUp(found).map(({ path, message, fix, rule = 'fields-fit' }) => ({
    file,
    ...locate(path),
    message,
    fix,
    rule,
  }));
}

/** Items of one list that are wrong in one way are one slip. */
function isSameSlip(one: Issue, other: Issue): boolean {
  if (one === other) return true;
  const isItem = typeof one.path.at(-1) === 'number' && typeof other.path.at(-1) === 'number';
  return (
    isItem &&
    one.code === other.code &&
    fieldName(one.path.slice(0, -1)) === fieldName(other.path.slice(0, -1))
  );
}

/** A field that is unknown and one that is missing beside it are one slip: the name is misspelt. */
function pairUp(findings: readonly Finding[]): Finding[] {
  const beside = ({ path }: Finding): string => fieldName(path.slice(0, -1));
  const missing = findings.filter(({ isMissing }) => isMissing);
  const paired = new Set<Finding>();
  const renamed = findings.map((finding): Finding => {
    const { unknown } = finding;
    if (unknown === undefined) return finding;
    const near = missing.filter((other) => beside(other) === beside(finding) && !paired.has(other));
    const meant = nearest(unknown, near.map(lastOf));
    const alone = findings.filter((other) => other.unknown !== undefined).length === 1;
    const twin =
      near.find((other) => lastOf(other) === meant) ??
      (alone && near.length === 1 ? near[0] : undefined);
    if (twin === undefined) return finding;
    paired.add(twin);
    return { ...finding, fix: `Did you mean “${lastOf(twin)}”?` };
  });
  return renamed.filter((finding) => !paired.has(finding));
}

const lastOf = ({ path }: Finding): string => String(path.at(-1));

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
  const value = valueAt(raw, path);
  const isMissing = value === undefined && issue.code !== 'custom';
  return [{ path, isMissing, ...explainIssue({ issue, path, schema, raw, value }) }];
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
    unknown: key,
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
    isMissing: value === undefined,
    message:
      value === undefined
        ? `${owner} needs “notes”: what it rests on.`
        : `“${fieldName(path)}” is ${written}, which says of no note that it supports this.`,
    fix: provenanceRemedy(value),
    rule: 'marks-have-provenance',
  };
}

function provenanceRemedy(value: unknown): string {
  const words = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const meant = nearest(words, ['report', 'edition']);
  if (meant !== undefined) return `Write notes: ${meant}`;
  const numbers = words.match(/[1-9]\d*/g);
  return numbers === null
    ? 'Write the numbers of the report’s notes, as [17, 18], or “report”, or “edition”.'
    : `Write notes: [${numbers.join(', ')}]`;
}
