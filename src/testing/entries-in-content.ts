import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The entries of a collection as their files have them, unchecked, by id. */
export function entriesInContent(collection: string): ReadonlyMap<string, unknown> {
  const folder = new URL(`../../content/${collection}/`, import.meta.url);
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => [
        file.slice(0, -'.yaml'.length),
        parse(readFileSync(new URL(file, folder), 'utf8')) as unknown,
      ]),
  );
}
