/**
 * All states of this tree beside those of another commit, as a page to look at: `npm run pictures`.
 *
 * `-- <ref>` names the commit; else it is the last release, or `main` where there is none.
 * `-- --sizes 360,1280` draws for fewer windows, or at sizes of one’s own: `--sizes 800x600`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { commitFor } from './pictures/choose-commit.ts';
import { compareStates } from './pictures/compare-states.ts';
import { drawTree } from './pictures/draw-tree.ts';
import { describeCommit, withTreeOf, type Commit } from './pictures/other-tree.ts';
import { countChanges } from './pictures/page-markup.ts';
import { ALL_SIZES, readSizes } from './pictures/picture-size.ts';
import { isRestyled, readTreeStyle } from './pictures/tree-style.ts';
import { bringStyle, startPage, writePage } from './pictures/write-page.ts';

const HERE = resolve(import.meta.dirname, '../..');
/** Nothing there is kept in the repository. */
const FOLDER = join(HERE, 'e2e/results/pictures');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: 'string', default: ALL_SIZES } },
});
// Whoever breaks off leaves no tree of the other commit behind: it is cleared away before this is heard.
process.once('SIGINT', () => process.exit(130));
const scratch = mkdtempSync(join(tmpdir(), 'pictures-'));
try {
  showPictures(commitFor(positionals[0], HERE, 'npm run pictures -- <ref>'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true });
}

function showPictures(commit: Commit): void {
  const sizes = readSizes(values.sizes);
  const beside = describeCommit(commit);
  console.log(`Drawing this tree and ${beside} …`);
  startPage(FOLDER);
  const now = { states: drawTree(HERE, values.sizes, scratch), style: readTreeStyle(HERE) };
  const styleNow = bringStyle(now.style, 'now', FOLDER);
  const { then, styleThen } = withTreeOf(commit, HERE, (tree) => {
    const style = readTreeStyle(tree);
    return {
      then: { states: drawTree(tree, values.sizes, scratch), style },
      styleThen: bringStyle(style, 'then', FOLDER),
    };
  });
  const states = compareStates(then.states, now.states, (kind) =>
    isRestyled(then.style, now.style, kind),
  );
  const page = writePage({ states, sizes, commit }, { then: styleThen, now: styleNow }, FOLDER);
  console.log(`${countChanges(states)}.\nOpen ${relative(process.cwd(), page)} in a browser.`);
}
