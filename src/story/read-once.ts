import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import type { ContentFile } from './content-files.ts';

/** What was read of a file, and the bytes that it had. */
type Kept = { readonly bytes: Buffer | undefined; readonly read: unknown };

const kept = new WeakMap<z.ZodType, Map<string, Kept>>();

/**
 * Read a file by its schema, unless it says what it said the last time: then what was read holds. So
 * whoever changes one file need not wait for all the others to be read again.
 */
export function readOnce<Data, Value>(
  source: ContentFile,
  schema: z.ZodType<Data>,
  read: (source: ContentFile, schema: z.ZodType<Data>) => Value,
): Value {
  const { path, file } = source;
  const bytes = existsSync(path) ? readFileSync(path) : undefined;
  const ofSchema = kept.get(schema) ?? new Map<string, Kept>();
  kept.set(schema, ofSchema);
  const key = `${file} ${path}`;
  const before = ofSchema.get(key);
  if (before !== undefined && isSame(before.bytes, bytes)) return before.read as Value;
  const now = read(source, schema);
  ofSchema.set(key, { bytes, read: now });
  return now;
}

const isSame = (before: Buffer | undefined, now: Buffer | undefined): boolean =>
  before === undefined || now === undefined ? before === now : before.equals(now);
