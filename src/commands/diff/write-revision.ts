import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatProblems } from '../../story/format-problems.ts';
import { errorsIn } from '../../story/problem.ts';
import { readStory } from '../../story/read-story.ts';
import { isChanged } from '../pictures/choose-commit.ts';
import { commitOf, describeCommit, isCheckout, withTreeOf } from '../pictures/other-tree.ts';
import { readSizes } from '../pictures/picture-size.ts';
import { askedFor } from './asked-for.ts';
import { compareTellings, isEmpty } from './compare-tellings.ts';
import { comparePictures } from './compare-pictures.ts';
import { onlyChapter } from './only-chapter.ts';
import { pageMarkup } from './page-markup.ts';
import { readTelling } from './read-telling.ts';
import { summaryOf, totalOf } from './summary.ts';
import type { Telling } from './telling.ts';

/** What is wanted of a page. */
export type Wanted = {
  /** The folder of the repository. */
  readonly root: string;
  /** Its folder of content, from there. */
  readonly content: string;
  /** A chapter, a commit, or both; none for all chapters and the last release. */
  readonly words: readonly string[];
  /** The file to write. */
  readonly out: string;
  /** The sizes of pictures, as `readSizes` takes them. */
  readonly sizes: string;
  /** Whether pictures are shown as on dark pages, too. */
  readonly dark: boolean;
};

/**
 * Write the page of what a tree changes for readers against another commit. Throws in plain words where
 * that cannot be told.
 * @returns what changes, in a line for each chapter
 */
export function writeRevision(wanted: Wanted): string[] {
  const { root, content } = wanted;
  if (!isCheckout(root)) {
    throw new Error(
      'Nothing can be compared here: this folder is not under git. Clone the repository, and work there.',
    );
  }
  if (content.startsWith('..')) {
    throw new Error(
      'The content lies outside this repository, so that git knows no other version.',
    );
  }
  const after = readHere(join(root, content));
  const chapters = after.texts.flatMap(({ id, isChapter }) => (isChapter ? [id] : []));
  const { chapter, commit } = askedFor(wanted.words, chapters, root);
  const scratch = mkdtempSync(join(tmpdir(), 'revision-'));
  try {
    return withTreeOf(commit, root, (tree) => {
      const before = readThere(join(tree, content), describeCommit(commit));
      const drawn = comparePictures({ ...wanted, tree, scratch });
      const whole = compareTellings(before, after, drawn.pictures);
      const revision = chapter === undefined ? whole : onlyChapter(whole, chapter, [before, after]);
      const page = pageMarkup(revision, {
        before: describeCommit(commit),
        after: describeTree(root),
        chapter: after.texts.find(({ id }) => id === chapter)?.title,
        remarks: drawn.remarks,
        style: readFileSync(join(import.meta.dirname, 'page.css'), 'utf8') + drawn.style,
        files: drawn.files,
        showing: {
          sizes: readSizes(wanted.sizes),
          themes: wanted.dark ? ['light', 'dark'] : ['light'],
        },
      });
      mkdirSync(dirname(wanted.out), { recursive: true });
      writeFileSync(wanted.out, page);
      return [...drawn.remarks, ...linesOf(revision)];
    });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function linesOf(revision: ReturnType<typeof compareTellings>): string[] {
  if (isEmpty(revision)) return ['Nothing changes for readers.'];
  const lines = revision.texts.flatMap((text) => {
    const summary = summaryOf(text);
    return summary === '' ? [] : [`${text.title}: ${summary}.`];
  });
  return [...lines, `In all: ${totalOf(revision)}.`];
}

/** The content of this tree, which has to be sound. */
function readHere(contentDir: string): Telling {
  const errors = errorsIn(readStory(contentDir).problems);
  if (errors.length > 0) {
    throw new Error(`The content has to be sound to be compared.\n\n${formatProblems(errors)}`);
  }
  const read = readTelling(contentDir);
  if ('problems' in read) throw new Error(read.problems);
  return read.telling;
}

function readThere(contentDir: string, commit: string): Telling {
  const read = readTelling(contentDir);
  if ('telling' in read) return read.telling;
  throw new Error(
    `The content of ${commit} cannot be read. Compare with another commit: npm run diff -- <ref>\n\n${read.problems}`,
  );
}

function describeTree(root: string): string {
  const head = commitOf('HEAD', root);
  const branch = head === undefined ? 'this tree' : describeCommit({ ...head, name: 'this tree' });
  return isChanged(root) ? `${branch}, with changes that are not committed` : branch;
}
