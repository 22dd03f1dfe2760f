import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** The entries of a collection as their files have them, unchecked, by id. */
export function entriesInContent(collection: string): ReadonlyMap<string, unknown> {
  const folder = join(import.meta.dirname, '../../content', collection);
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => [
        basename(file, '.yaml'),
        parse(readFileSync(join(folder, file), 'utf8')) as unknown,
      ]),
  );
}
