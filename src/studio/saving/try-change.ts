import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  changedFiles,
  folderFiles,
  writeFolder,
  type FolderFiles,
} from '../../preview/folder-files.ts';
import { folderName } from '../../story/content-files.ts';
import type { Problem } from '../../story/problem.ts';
import { readStory } from '../../story/read-story.ts';
import type { Story } from '../../story/story.ts';
import { changeYaml } from './change-yaml.ts';
import type { SceneChange } from './scene-change.ts';

/** What would become of the content by a change. */
export type Trial = {
  /** The scene’s file on this machine. */
  readonly path: string;
  /** What that file would say. */
  readonly text: string;
  /** What would not fit, and did before: errors and warnings. */
  readonly problems: readonly Problem[];
  readonly story: Story | undefined;
};

/**
 * Try changes on a copy of the content; the content itself stays as it is. A trial throws in plain words
 * where the file is not there, or is other than the page knew it.
 * @param written the folder in which editors write
 * @param copy the folder of the copy, which is kept for the next trial
 */
export function trialsOn(written: string, copy: string): (change: SceneChange) => Trial {
  let seen: FolderFiles = new Map();
  let known: ReadonlySet<string> = new Set();
  return (change) => {
    const files = folderFiles(written);
    if (changedFiles(seen, files).length > 0) {
      seen = files;
      known = new Set(readStory(written).problems.map(wordsOf));
    }
    const { path, name, text } = changedFile(written, change);
    writeFolder(copy, new Map(files).set(name, Buffer.from(text)));
    const { problems, story } = readStory(copy);
    const found = problems.map((problem) => ({
      ...problem,
      file: problem.file.replace(folderName(copy), () => folderName(written)),
    }));
    return { path, text, problems: found.filter((each) => !known.has(wordsOf(each))), story };
  };
}

/** The scene’s file with the change. */
function changedFile(
  written: string,
  change: SceneChange,
): Pick<Trial, 'path' | 'text'> & { readonly name: string } {
  const name = join('scenes', `${change.scene}.yaml`);
  const path = join(written, name);
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true)
    throw new Error(`There is no file “${name}”.`);
  const before = readFileSync(path, 'utf8');
  for (const {
    path: [group, part],
    from,
  } of change.changes) {
    const now = (parse(before) as Parts)[group]?.[part];
    if (JSON.stringify(now) !== JSON.stringify(from))
      throw new Error(`“${part}” has changed in its file since: load this page again.`);
  }
  return { path, name, text: changeYaml(before, change.changes) };
}

type Parts = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** What a problem says, wherever in its file it stands by now. */
const wordsOf = ({ file, rule, message }: Problem): string => `${file} ${rule} ${message}`;
