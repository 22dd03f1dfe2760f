import { z } from 'astro/zod';

type Schema = z.core.$ZodType;
type Path = readonly PropertyKey[];

/**
 * Every schema that the field at a path may have to fit, given what the file says: several where
 * a value may be of several kinds.
 */
export function schemasAt(schema: Schema, path: Path, raw: unknown): Schema[] {
  const [step, ...rest] = path;
  const here = choices(schema, raw);
  if (step === undefined) return here;
  return here
    .flatMap((candidate) => below(candidate, step))
    .flatMap((next) => schemasAt(next, rest, fieldOf(raw, step)));
}

/** The names of the fields that may stand at a path. */
export function fieldsAt(schema: Schema, path: Path, raw: unknown): string[] {
  return schemasAt(schema, path, raw).flatMap((candidate) =>
    candidate instanceof z.ZodObject ? Object.keys(candidate.shape) : [],
  );
}

/** The sentence its schema has on a field. */
export function describedAt(schema: Schema, path: Path, raw: unknown): string | undefined {
  return schemasAt(schema, path, raw)
    .map((candidate) => z.globalRegistry.get(candidate)?.description)
    .find((description) => description !== undefined);
}

/** A field of something unchecked. */
export const fieldOf = (value: unknown, name: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** A schema and all it wraps or chooses from; where a field tells the kind, that kind only. */
function choices(schema: Schema, raw: unknown): Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'union': {
      const told = schema instanceof z.ZodDiscriminatedUnion ? schema.def.discriminator : undefined;
      const options = def.options.filter(
        (option) => told === undefined || isOfKind(option, told, fieldOf(raw, told)),
      );
      return [schema, ...options.flatMap((option) => choices(option, raw))];
    }
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return [schema, ...choices(def.innerType, raw)];
    case 'pipe':
      return [schema, ...choices(def.in, raw)];
    default:
      return [schema];
  }
}

function isOfKind(option: Schema, field: string, value: unknown): boolean {
  const kind: unknown = option instanceof z.ZodObject ? option.shape[field] : undefined;
  return !(kind instanceof z.ZodType) || kind.safeParse(value).success;
}

function below(schema: Schema, step: PropertyKey): Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object': {
      const field = def.shape[String(step)];
      return field === undefined ? [] : [field];
    }
    case 'array':
      return [def.element];
    case 'record':
      return [def.valueType];
    case 'tuple': {
      const item = def.items[Number(step)] ?? def.rest;
      return item === null ? [] : [item];
    }
    default:
      return [];
  }
}
