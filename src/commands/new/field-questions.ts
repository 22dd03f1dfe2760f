import { z } from 'astro/zod';
import type { Answers, Present, Question, Reading } from './noun.ts';
import { readAnswer, typedForm } from './read-answer.ts';
import { describing, smallest } from './smallest.ts';

/** How a field of a file is asked for, where its schema does not say all. */
export type Asked = {
  readonly field: string;
  /** What it is called on the command line, where not as the field. */
  readonly name?: string;
  readonly asks?: string;
  readonly choices?: readonly string[] | undefined;
  readonly example?: string | undefined;
  readonly fallback?: string | undefined;
  readonly isNeeded?: boolean;
  readonly isQuiet?: boolean;
  readonly sample?: unknown;
  readonly remark?: string;
  readonly read?: (typed: string) => Reading;
};

/** The fields of a kind of files, and what is known of them. */
export type Fields = {
  readonly schema: z.ZodObject;
  /** The schema of the whole file, where that asks for more than the fields one by one. */
  readonly whole?: z.ZodType;
  /** The same as programs are told it, with the ids that are there in the fields that name one. */
  readonly told: z.core.JSONSchema.BaseSchema;
  /** The files of this kind, which examples are taken from. */
  readonly others: readonly { readonly raw: unknown }[];
  /** What the file says already, whatever is asked. */
  readonly fixed?: Readonly<Record<string, unknown>>;
};

/** Where a fault is that no single field has. */
const WHOLE = Symbol('whole file');

/** The names of the questions are those of the fields, as command lines have them. */
const optionName = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The questions for some fields of a file, without those that do not go with what is answered. */
export function fieldQuestions(
  asked: readonly Asked[],
  fields: Fields,
  answers: Answers,
  present: Present,
): Question[] {
  const matter = { day: dayOf(present) };
  const { shape } = fields.schema;
  const filled = (): Record<string, unknown> => ({
    ...(smallest(fields.schema, matter) as object),
    ...fields.fixed,
    ...fieldsOf(asked, answers),
  });
  const whole = fields.whole ?? fields.schema;
  /** Whether something does not fit in a field, or in the file as a whole, if the field says this. */
  const hasFault = (field: string, value: unknown, at: PropertyKey = field): boolean => {
    const { error } = whole.safeParse({ ...filled(), [field]: value });
    return error?.issues.some(({ path }) => (path[0] ?? WHOLE) === at) ?? false;
  };
  const isAskedFor = (field: string, least: unknown): boolean =>
    hasFault(field, undefined) ||
    (hasFault(field, undefined, WHOLE) && !hasFault(field, least, WHOLE));
  return asked.flatMap((each): Question[] => {
    const schema = shape[each.field] as z.ZodType | undefined;
    if (schema === undefined) return [];
    const name = each.name ?? optionName(each.field);
    const choices = each.choices ?? choicesOf(fields.told.properties?.[each.field]);
    const least = smallest(open(schema), matter);
    const isNeeded = each.isNeeded ?? isAskedFor(each.field, least);
    const isFitting =
      each.isNeeded !== undefined || name in answers || !hasFault(each.field, least);
    if (!isNeeded && !isFitting) return [];
    const [first] = choices ?? [];
    const sample = first !== undefined && z.safeParse(schema, first).success ? first : least;
    return [
      {
        name,
        asks: each.asks ?? describing(schema) ?? `The field “${each.field}”.`,
        example: each.example ?? exampleOf(each.field, fields.others),
        choices,
        fallback: each.fallback,
        isNeeded,
        isQuiet: each.isQuiet,
        sample: isNeeded ? (each.sample ?? sample) : undefined,
        remark: each.remark,
        read: each.read ?? ((typed) => readAnswer(typed, schema)),
      },
    ];
  });
}

/** What a file says by the answers, in the order in which its schema has the fields. */
export function fieldsOf(
  asked: readonly Asked[],
  answers: Answers,
  schema?: z.ZodObject,
): Record<string, unknown> {
  const answered = new Map(
    asked.flatMap(({ field, name = optionName(field) }) =>
      answers[name] === undefined ? [] : [[field, answers[name]] as const],
    ),
  );
  const order = schema === undefined ? [...answered.keys()] : Object.keys(schema.shape);
  return Object.fromEntries(
    order.flatMap((field) => (answered.has(field) ? [[field, answered.get(field)]] : [])),
  );
}

/** The day that dates of samples have: one of the month in which came out what is retold. */
export const dayOf = ({ story }: Present): string =>
  `${story.publication.retells.issued}-01-01`.slice(0, 10);

/** A field’s schema where it is there. */
const open = (schema: z.core.$ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? open(schema.unwrap())
    : (schema as z.ZodType);

/** The words that a field can hold, or its items, where they can be counted. */
function choicesOf(told: z.core.JSONSchema._JSONSchema | undefined): string[] | undefined {
  if (typeof told !== 'object') return undefined;
  const listed =
    told.enum ?? told.anyOf?.flatMap((part) => (part as { enum?: unknown[] }).enum ?? []);
  if (listed !== undefined && listed.length > 0) return listed.map(String);
  return Array.isArray(told.items) ? undefined : choicesOf(told.items);
}

const LONGEST_EXAMPLE = 100;

/** What another file says in a field, as it could be typed; the first that is not too long. */
function exampleOf(field: string, others: Fields['others']): string | undefined {
  return others
    .map(({ raw }) => (raw as Readonly<Record<string, unknown>> | undefined)?.[field])
    .filter((value) => value !== undefined)
    .map(typedForm)
    .find((typed) => typed.length <= LONGEST_EXAMPLE);
}
