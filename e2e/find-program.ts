import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first program of some names that is on the `PATH`, where one is. @param named comes before, where it is there */
export function findProgram(names: readonly string[], named = ''): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [named, ...onPath].find((file) => file !== '' && existsSync(file));
}
