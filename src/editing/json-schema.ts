import { z } from 'astro/zod';
import type { IdKind, StoryIds } from './ids-of-story.ts';
import { WRITTEN_FILES, type Noun } from './written-files.ts';

type Schema = z.core.JSONSchema.BaseSchema;

/** The fields that name something by its id, whatever they stand in. */
const NAMING: Readonly<Record<string, IdKind>> = {
  chapter: 'chapters',
  actor: 'actors',
  actors: 'actors',
  notToBeConfusedWith: 'actors',
  place: 'places',
  places: 'places',
  within: 'places',
  at: 'places',
  scene: 'scenes',
  source: 'sources',
  repeats: 'notes',
  party: 'parties',
  country: 'countries',
  countries: 'countries',
};

/** Those that mean something else, or nothing, in other files. */
const OF_ENTRIES: Readonly<Record<'actors' | 'places', Readonly<Record<string, IdKind>>>> = {
  actors: { partOf: 'actors', allegiance: 'allegiances' },
  places: { partOf: 'places' },
};

/**
 * What an editor’s program needs to know to complete and to check a file while it is typed: the
 * schema that the story is read by, as JSON Schema, with the ids of the story in the fields that
 * name one. What a field says beyond its form, such as two dates in their order, is left to the check.
 */
export function jsonSchemaOf(noun: Noun, ids: StoryIds): Schema {
  const naming = { ...NAMING, ...(noun === 'places' || noun === 'actors' ? OF_ENTRIES[noun] : {}) };
  const schema = z.toJSONSchema(WRITTEN_FILES[noun].schema, {
    io: 'input',
    unrepresentable: 'any',
  });
  return withIds(schema, (field) => {
    const kind = new Map<string, IdKind>(Object.entries(naming)).get(field);
    return kind === undefined ? undefined : ids[kind];
  });
}

/** A schema whose fields know which ids there are. */
function withIds(
  schema: Schema,
  idsFor: (field: string) => readonly string[] | undefined,
  field = '',
): Schema {
  const inner = (part: unknown, name = field): unknown =>
    isSchema(part) ? withIds(part, idsFor, name) : part;
  const ids = idsFor(field);
  if (schema.type === 'string' && ids !== undefined && ids.length > 0) return oneOf(schema, ids);
  const { properties, items, additionalProperties } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, part]) => [name, inner(part, name)]),
      ) as typeof properties,
    }),
    ...(isSchema(items) && { items: withIds(items, idsFor, field) }),
    ...(isSchema(additionalProperties) && {
      additionalProperties: withIds(additionalProperties, idsFor),
    }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map((part) => inner(part)) as typeof schema.anyOf }),
    ...(schema.oneOf && { oneOf: schema.oneOf.map((part) => inner(part)) as typeof schema.oneOf }),
  };
}

/** A field that can hold an id only takes one of these; one that may hold other words offers them. */
function oneOf(schema: Schema, ids: readonly string[]): Schema {
  if (schema.enum !== undefined || schema.const !== undefined) return schema;
  const { pattern, ...rest } = schema;
  return pattern === undefined
    ? { ...rest, anyOf: [{ enum: [...ids] }, { type: 'string' }] }
    : { ...rest, enum: [...ids] };
}

const isSchema = (part: unknown): part is Schema =>
  typeof part === 'object' && part !== null && !Array.isArray(part);
