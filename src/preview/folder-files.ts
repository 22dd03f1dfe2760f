import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** All files of a folder, their bytes by their way in it: `notes/note-1.yaml`. */
export type FolderFiles = ReadonlyMap<string, Buffer>;

/** Read a folder as it is now. What is gone before it is read, as editors’ programs do, is not there. */
export function folderFiles(folder: string): FolderFiles {
  const files = new Map<string, Buffer>();
  for (const entry of entriesOf(folder)) {
    const path = join(entry.parentPath, entry.name);
    const bytes = entry.isFile() ? unlessGone(() => readFileSync(path)) : undefined;
    if (bytes !== undefined) files.set(relative(folder, path), bytes);
  }
  return files;
}

/** Which files differ, are new or are gone. Their dates do not count, only what they say. */
export function changedFiles(before: FolderFiles, now: FolderFiles): string[] {
  return [...new Set([...before.keys(), ...now.keys()])].filter((name) => {
    const [old, fresh] = [before.get(name), now.get(name)];
    return old === undefined || fresh === undefined || !old.equals(fresh);
  });
}

/** What became of a file, in the words of those who watch files. */
export type FileChange = { readonly path: string; readonly event: 'add' | 'change' | 'unlink' };

/** Make a folder hold these files and no others. A file is there as a whole or not at all. */
export function writeFolder(folder: string, files: FolderFiles): FileChange[] {
  const before = folderFiles(folder);
  return changedFiles(before, files).map((name): FileChange => {
    const path = join(folder, name);
    const bytes = files.get(name);
    if (bytes === undefined) {
      rmSync(path, { force: true });
      return { path, event: 'unlink' };
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, bytes);
    renameSync(`${path}.new`, path);
    return { path, event: before.has(name) ? 'change' : 'add' };
  });
}

const entriesOf = (folder: string) =>
  unlessGone(() => readdirSync(folder, { recursive: true, withFileTypes: true })) ?? [];

function unlessGone<Found>(read: () => Found): Found | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
