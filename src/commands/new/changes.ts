import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What becomes of a file: its text before, which nothing has where it is new, and its text then. */
export type Change = { readonly before: string | undefined; readonly text: string };

/** What becomes of files, by their ways in the content folder. */
export type Changes = ReadonlyMap<string, Change>;

/** A file that is not there yet. */
export const newFile = (file: string, text: string): Changes =>
  new Map([[file, { before: undefined, text }]]);

/** A file that says something else. */
export const changedFile = (file: string, before: string, text: string): Changes =>
  new Map([[file, { before, text }]]);

/** All of these changes, of which a later one of a file follows from the earlier. */
export function together(...all: readonly Changes[]): Changes {
  const joined = new Map<string, Change>();
  for (const [file, { before, text }] of all.flatMap((changes) => [...changes])) {
    const earlier = joined.get(file);
    joined.set(file, { before: earlier === undefined ? before : earlier.before, text });
  }
  return joined;
}

/** The files that cannot become so: new ones that are there, and others that were saved meanwhile. */
export const inTheWay = (changes: Changes, contentDir: string): string[] =>
  [...changes]
    .filter(([file, { before }]) => said(join(contentDir, file)) !== before)
    .map(([file]) => file);

/**
 * Write all changes or none: what was written before one fails is taken back, and its error goes on.
 * Nothing is written over that is not as it was when the changes were made up.
 */
export function writeChanges(changes: Changes, contentDir: string): void {
  const [obstacle] = inTheWay(changes, contentDir);
  if (obstacle !== undefined) {
    throw new Error(`${obstacle} was changed in the meantime. Begin again.`);
  }
  const begun: string[] = [];
  try {
    for (const [file, { before, text }] of changes) {
      const path = join(contentDir, file);
      mkdirSync(dirname(path), { recursive: true });
      // A new file that somebody else begins at this very moment is theirs.
      const written = openSync(path, before === undefined ? 'wx' : 'w');
      begun.push(file);
      writeFileSync(written, text);
      closeSync(written);
    }
  } catch (error) {
    for (const file of begun) takeBack(join(contentDir, file), changes.get(file)?.before);
    throw error;
  }
}

function takeBack(path: string, before: string | undefined): void {
  if (before === undefined) rmSync(path);
  else writeFileSync(path, before);
}

const said = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;
