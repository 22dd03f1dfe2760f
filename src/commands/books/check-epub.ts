import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What EPUBCheck says of a book, or that it is not there to be asked. */
export type EpubVerdict =
  | { readonly asked: false }
  | { readonly asked: true; readonly sound: boolean; readonly says: string };

/** Ask EPUBCheck, where it is installed (`epubcheck` on the path), whether a book is a sound EPUB. */
export function checkEpub(file: string): EpubVerdict {
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'epubcheck'))
    .find(existsSync);
  if (found === undefined) return { asked: false };
  const program = realpathSync(found);
  // Debian’s is an archive of Java, which not every system knows how to start.
  const [command, before] = program.endsWith('.jar') ? ['java', ['-jar', program]] : [program, []];
  const { status, stdout, stderr } = spawnSync(command, [...before, '--failonwarnings', file], {
    encoding: 'utf8',
  });
  return { asked: true, sound: status === 0, says: `${stdout}${stderr}`.trim() };
}
