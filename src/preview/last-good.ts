import { folderName } from '../story/content-files.ts';
import { errorsIn, type Problem } from '../story/problem.ts';
import { readStory } from '../story/read-story.ts';
import type { Story } from '../story/story.ts';
import {
  changedFiles,
  folderFiles,
  writeFolder,
  type FileChange,
  type FolderFiles,
} from './folder-files.ts';

/** What a look at the content found. */
export type Look = {
  /** What does not fit in the content as it is written now. */
  readonly problems: readonly Problem[];
  /** The files of the copy that are other than before. */
  readonly changed: readonly FileChange[];
};

/** A copy of the content in its last version without a problem, for pages to be made of. */
export type LastGood = {
  /** Look at the content: what it found, or nothing where no file differs since the last look. */
  readonly look: () => Look | undefined;
  /** What was found last. */
  readonly problems: () => readonly Problem[];
  /** The story of the last look, where it had no error. */
  readonly story: () => Story | undefined;
  /** Whether the copy holds a version at all. */
  readonly isThere: () => boolean;
};

/**
 * Keep the last good version of a content folder.
 * @param written the folder in which editors write
 * @param copy the folder of the copy; what it holds of an earlier time counts while it still fits
 */
export function lastGood(written: string, copy: string): LastGood {
  let seen: FolderFiles | undefined;
  let problems: readonly Problem[] = [];
  let story: Story | undefined;
  let isThere = folderFiles(copy).size > 0 && errorsIn(read(copy).problems).length === 0;
  if (!isThere) writeFolder(copy, new Map());

  const look = (): Look | undefined => {
    const files = folderFiles(written);
    if (seen !== undefined && changedFiles(seen, files).length === 0) return undefined;
    seen = files;
    const found = read(written);
    problems = found.problems;
    story = errorsIn(problems).length > 0 ? undefined : found.story;
    // Saved again while it was read: what was read is of neither version.
    if (changedFiles(files, folderFiles(written)).length > 0) return look();
    if (errorsIn(problems).length > 0) return { problems, changed: [] };
    isThere = true;
    return { problems, changed: writeFolder(copy, files) };
  };
  return { look, problems: () => problems, story: () => story, isThere: () => isThere };
}

/** Read and check; a rule that breaks over the content is a problem, too, not an end. */
function read(folder: string): ReturnType<typeof readStory> {
  try {
    return readStory(folder);
  } catch (error) {
    const problem = {
      file: folderName(folder),
      line: 1,
      column: 1,
      message: `The check itself fails over this content: ${String(error)}`,
      fix: 'Take back the last change, and tell whoever looks after the code.',
      rule: 'check-itself',
    };
    return { story: undefined, problems: [problem] };
  }
}
