import { z } from 'astro/zod';
import { provenance } from '../../schemas/provenance.ts';
import { fieldOf } from '../../story/schema-lookup.ts';
import type { FieldPath } from '../edited-state.ts';

/** A field of a state as a form shows it. */
export type FormField = {
  readonly path: FieldPath;
  readonly name: string;
  /** What its schema says of it. */
  readonly hint: string | undefined;
  readonly isOptional: boolean;
  readonly value: unknown;
} & (
  | { readonly kind: 'words' | 'number' | 'tick' | 'provenance' | 'elsewhere' }
  | { readonly kind: 'choice' | 'several'; readonly options: readonly string[] }
  | { readonly kind: 'group'; readonly fields: readonly FormField[] }
);

/** What a form has to know of a scene beside its schema: which names a field can hold, where that is known. */
export type KnownNames = (path: FieldPath) => readonly string[] | undefined;

type Schema = z.core.$ZodType;

/**
 * The fields of a state for a form, made of its schema: words to choose from as a choice, yes and no as a
 * tick, names as a list. What a form cannot show in a line is left to the file: `elsewhere`.
 * @param value what the file says there, unchecked
 * @param path where the schema’s fields stand in the state
 */
export function formFields(
  schema: Schema,
  value: unknown,
  known: KnownNames,
  path: FieldPath = [],
): FormField[] {
  const { inner } = unwrapped(schema);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries<Schema>(inner.shape).map(([name, field]) =>
    formField(field, fieldOf(value, name), known, [...path, name]),
  );
}

function formField(schema: Schema, value: unknown, known: KnownNames, path: FieldPath): FormField {
  const { inner, isOptional, hint } = unwrapped(schema);
  const field = { path, name: String(path.at(-1)), hint, isOptional, value };
  if (inner === provenance) return { ...field, kind: 'provenance' };
  const options = optionsOf(inner) ?? known(path);
  if (options !== undefined && inner instanceof z.ZodArray)
    return { ...field, kind: 'several', options };
  if (inner instanceof z.ZodArray) {
    const items = optionsOf(unwrapped(inner.element).inner) ?? known(path);
    if (items !== undefined) return { ...field, kind: 'several', options: items };
    if (!Array.isArray(value)) return { ...field, kind: 'elsewhere' };
    const fields = value.map((item: unknown, index) =>
      formField(inner.element, item, known, [...path, index]),
    );
    return { ...field, kind: 'group', fields };
  }
  if (options !== undefined) return { ...field, kind: 'choice', options };
  if (inner instanceof z.ZodBoolean) return { ...field, kind: 'tick' };
  if (inner instanceof z.ZodNumber) return { ...field, kind: 'number' };
  if (inner instanceof z.ZodString) return { ...field, kind: 'words' };
  // A group that is not there is begun in the file.
  if (inner instanceof z.ZodObject && value !== undefined)
    return { ...field, kind: 'group', fields: formFields(inner, value, known, path) };
  return { ...field, kind: 'elsewhere' };
}

/** The words that a schema has to choose from. */
function optionsOf(schema: Schema): readonly string[] | undefined {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  return schema instanceof z.ZodLiteral ? [...schema.values].map(String) : undefined;
}

/** What a schema is about beneath its default or its option to be left out. */
function unwrapped(schema: Schema): {
  readonly inner: Schema;
  readonly isOptional: boolean;
  readonly hint: string | undefined;
} {
  const hint = z.globalRegistry.get(schema)?.description;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== 'optional' && def.type !== 'default' && def.type !== 'nullable')
    return { inner: schema, isOptional: false, hint };
  const within = unwrapped(def.innerType);
  return { inner: within.inner, isOptional: true, hint: hint ?? within.hint };
}
