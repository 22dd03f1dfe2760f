import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { folderName, idOf, isCopy, isLike, listFiles } from './content-files.ts';
import type { Problem } from './problem.ts';

/** An id longer than this, in characters, makes addresses that break in messages and in tables. */
const LONGEST = 80;

/** What lies in a folder of the content that is not read there, or not under the name it should have. */
export function strayFiles(contentDir: string, folder: string, extension: string): Problem[] {
  const root = join(contentDir, folder);
  if (!existsSync(root)) return [];
  const read = new Set(listFiles(contentDir, folder, extension).map(({ id }) => id));
  return readdirSync(root, { withFileTypes: true }).flatMap((entry): Problem[] => {
    const file = `${folderName(contentDir)}/${folder}/${entry.name}`;
    const stray = whatIsStray(entry, extension, read);
    return stray === undefined ? [] : [{ file, line: 1, column: 1, ...stray }];
  });
}

type Words = Pick<Problem, 'message' | 'fix' | 'rule'>;

const rule = 'folders-hold-what-is-read';

function whatIsStray(
  entry: Dirent,
  extension: string,
  read: ReadonlySet<string>,
): Words | undefined {
  const { name } = entry;
  if (entry.isSymbolicLink()) {
    return {
      message: 'This is a link to something elsewhere, and links are not read.',
      fix: 'Put the file itself here.',
      rule,
    };
  }
  if (!entry.isFile()) {
    return {
      message: 'This is a folder, and folders within folders are not read.',
      fix: 'Move its files one folder up, and remove it.',
      rule,
    };
  }
  if (isCopy(name, read)) {
    return {
      message: 'This is a copy of another file by its name, and is not read.',
      fix: `Remove it, or give it a name of its own: ${idOf(name)}${extension}`,
      rule,
    };
  }
  if (name.startsWith('.') || /^(Thumbs\.db|desktop\.ini)$/i.test(name)) {
    return {
      message: 'This hidden file is not read.',
      fix: 'Remove it.',
      rule: 'no-hidden-files',
    };
  }
  return misnamed(name, extension);
}

function misnamed(name: string, extension: string): Words | undefined {
  const id = idOf(name);
  if (id.length > LONGEST) {
    return {
      message: `This file’s name has ${id.length} characters; a name has at most ${LONGEST}.`,
      fix: `Call it something short, as “north-bank${extension}”.`,
      rule,
    };
  }
  if (name === `${id}${extension}`) return undefined;
  const named = `Call it ${id || 'north-bank'}${extension}`;
  return isLike(name, extension)
    ? {
        message:
          'A file’s name ends addresses: it is written in small letters, digits and single hyphens, and ends in ' +
          `${extension}.`,
        fix: `${named}.`,
        rule,
      }
    : {
        message: `This file is not read: only those are whose name ends in ${extension}.`,
        fix: `${named} if it belongs here, or remove it.`,
        rule,
      };
}
