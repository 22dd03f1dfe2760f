import type { z } from 'astro/zod';
import { anyOf, didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import { remedyByExample } from './remedy-by-example.ts';
import { describedAt } from './schema-lookup.ts';

type Path = readonly PropertyKey[];
type Explanation = Pick<Problem, 'message' | 'fix'>;

/** One thing a schema refused, and what the file has there. */
export type RefusedField = {
  readonly issue: z.core.$ZodIssue;
  readonly path: Path;
  readonly schema: z.core.$ZodType;
  /** The whole file. */
  readonly raw: unknown;
  /** The field. */
  readonly value: unknown;
};

/** A field’s place in words: `states.today.alt`; list items count from 1 as `steps[2]`. */
export function fieldName(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step + 1}]`;
      return index === 0 ? String(step) : `.${String(step)}`;
    })
    .join('');
}

/** Say in an editor’s words why a field does not fit, and what belongs there. */
export function explainIssue({ issue, path, schema, raw, value }: RefusedField): Explanation {
  const name = path.length === 0 ? 'The file' : `“${fieldName(path)}”`;
  // An item of a list is mostly described with its list.
  const outer =
    typeof path.at(-1) === 'number' ? describedAt(schema, path.slice(0, -1), raw) : undefined;
  const should = describedAt(schema, path, raw) ?? outer ?? 'As its neighbors have it.';
  const fix = `It should be: ${should}`;
  const key = typeof path.at(-1) === 'string' ? String(path.at(-1)) : '';
  if (issue.code === 'invalid_key') return badKey(name, key, issue);
  if (issue.code === 'invalid_value' || (issue.code === 'invalid_union' && 'options' in issue)) {
    const known = issue.code === 'invalid_value' ? issue.values : (issue.options as unknown[]);
    return notAmong(name, value, known.map(String));
  }
  if (value === null) {
    return { message: `${name} is empty.`, fix };
  }
  if (value === undefined) return { message: `${name} is missing.`, fix: `Add it: ${should}` };
  switch (issue.code) {
    case 'invalid_type':
      return isOwn(issue)
        ? ownWords(issue.message, name, fix)
        : {
            message: `${name} must be ${KINDS[issue.expected] ?? issue.expected}.`,
            fix: remedyByExample(key, value, issue.expected) ?? fix,
          };
    case 'invalid_union':
      return { message: `${name} does not fit.`, fix };
    case 'too_small':
      return { message: `${name} ${tooSmall(issue, value)}.`, fix };
    case 'too_big':
      return { message: `${name} ${tooBig(issue)}.`, fix };
    case 'invalid_format':
      if (issue.format === 'url') return badAddress(key, value);
      return isOwn(issue)
        ? ownWords(issue.message, name, fix)
        : { message: `${name} is not written as it should be.`, fix };
    default:
      return isOwn(issue)
        ? ownWords(issue.message, name, fix)
        : { message: `${name} is not written as it should be.`, fix };
  }
}

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

const unitOf = (origin: string): string => (origin === 'string' ? 'characters' : 'items');
const isNumber = (origin: string): boolean => origin === 'number' || origin === 'int';

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall, value: unknown): string {
  if (isNumber(origin)) return `must be ${minimum} or more`;
  if (value === '' || Number(minimum) === 1) return 'is empty';
  return `is too short: it needs at least ${minimum} ${unitOf(origin)}`;
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): string {
  if (isNumber(origin)) return `must be ${maximum} or less`;
  return `is too long: it may have ${maximum} ${unitOf(origin)}`;
}

function notAmong(name: string, value: unknown, known: readonly string[]): Explanation {
  const choices = `Write ${known.length === 1 ? '' : 'one of '}${anyOf(known)}.`;
  if (value === undefined) return { message: `${name} is missing.`, fix: choices };
  if (value === null) return { message: `${name} is empty.`, fix: choices };
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  return {
    message: `${name} is “${written}”, which it cannot be.`,
    fix: didYouMean(written, known, choices),
  };
}

const badAddress = (key: string, value: unknown): Explanation => ({
  message: `“${String(value)}” is no whole address.`,
  fix: `Write ${key}: https://${String(value).replace(/^(?:[a-z]+:\/*|[a-z]{3,5}\/\/)/i, '') || 'example.org'}`,
});

/** A name that the editor gives to a state, a mark or the like. */
function badKey(name: string, key: string, { issues }: z.core.$ZodIssueInvalidKey): Explanation {
  const id = key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const message = issues[0]?.message ?? '';
  return {
    message: `“${key}” cannot be a name here. ${message}`.trim(),
    fix: id === '' || id === key ? `Give ${name} another name.` : `Call it “${id}”.`,
  };
}

/** A schema’s own message says what is wrong, then perhaps what to do about it. */
function ownWords(text: string, name: string, fix: string): Explanation {
  const [, message, ownFix] = /^(.*?[.!?])\s+(\p{Lu}.*)$/su.exec(text) ?? [];
  return message === undefined || ownFix === undefined
    ? { message: `${name}: ${text}`, fix }
    : { message, fix: ownFix };
}

/** Whether a schema brought words of its own; those of the schema library begin like this. */
const isOwn = ({ message }: z.core.$ZodIssue): boolean =>
  !/^(Invalid|Too (small|big)|Unrecognized)\b/.test(message);
