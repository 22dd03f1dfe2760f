import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { folderName } from '../../story/content-files.ts';
import type { Problem } from '../../story/problem.ts';
import { readStory } from '../../story/read-story.ts';
import { applyEdits } from '../check/apply-edits.ts';
import { inTheWay, type Change, type Changes } from './changes.ts';

/** What the check says of changes that nobody has made yet. */
type Outlook = {
  /** What would not fit that fits now. */
  readonly problems: readonly Problem[];
  /** The changes with everything mended in them that is safe to mend. */
  readonly changes: Changes;
};

/** A copy of the content in which changes are tried. */
export type Trial = {
  readonly look: (changes: Changes) => Outlook;
  /** Remove the copy. */
  readonly end: () => void;
};

/**
 * Try changes out of sight: the whole check looks at a copy of the content that has them.
 * @param contentDir the content, which stays as it is
 */
export function startTrial(contentDir: string): Trial {
  const home = mkdtempSync(join(tmpdir(), 'new-entry-'));
  const copy = join(home, basename(contentDir));
  cpSync(contentDir, copy, { recursive: true });
  const known = new Set(readStory(copy).problems.map(wordsOf));

  const problemsNow = (): Problem[] =>
    readStory(copy).problems.filter((problem) => !known.has(wordsOf(problem)));

  const look = (changes: Changes): Outlook => {
    const folder = folderName(contentDir);
    const obstacles = inTheWay(changes, contentDir);
    if (obstacles.length > 0) {
      return { problems: obstacles.map((file) => taken(`${folder}/${file}`)), changes };
    }
    for (const [file, { text }] of changes) write(join(copy, file), text);
    let problems = problemsNow();
    while (applyEdits(problems.filter(isIn(changes, copy)), copy) > 0) problems = problemsNow();
    const mended = new Map<string, Change>(
      [...changes].map(([file, { before }]) => [
        file,
        { before, text: readFileSync(join(copy, file), 'utf8') },
      ]),
    );
    for (const file of changes.keys()) putBack(join(contentDir, file), join(copy, file));
    const named = problems.map((problem) => ({
      ...problem,
      file: problem.file.replace(folderName(copy), () => folder),
    }));
    return { problems: named, changes: mended };
  };
  return { look, end: () => rmSync(home, { recursive: true, force: true }) };
}

/** What tells a problem from others, wherever it stands. */
const wordsOf = ({ file, rule, message }: Problem): string => `${file} ${rule} ${message}`;

const isIn =
  (changes: Changes, copy: string) =>
  ({ file }: Problem): boolean =>
    changes.has(file.slice(folderName(copy).length + 1));

/** A new file has the name of one that is there, or a file was saved while its change was made up. */
const taken = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  message: `${file} is there already.`,
  fix: 'Choose another id.',
  rule: 'ids-are-unique',
});

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function putBack(original: string, path: string): void {
  if (existsSync(original)) cpSync(original, path);
  else rmSync(path);
}
