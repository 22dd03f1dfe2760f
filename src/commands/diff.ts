/**
 * What this tree changes for readers against another commit, as one page to look at, print or send:
 * `npm run diff`.
 *
 * `-- <chapter>` keeps to one chapter, `-- <ref>` names the commit, else it is the last release, or
 * `main` where there is none. `--out <file>` names the page’s file, `--dark` shows pictures as on dark
 * pages, too, and `--sizes 360,1280` draws them for other windows.
 */
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writtenDir } from '../schemas/content-dir.ts';
import { writeRevision } from './diff/write-revision.ts';

const USAGE = 'Write npm run diff -- [chapter] [ref] [--out file] [--dark] [--sizes 1280,360].';
const HERE = resolve(import.meta.dirname, '../..');

// Whoever breaks off leaves no tree of the other commit behind: it is cleared away before this is heard.
process.once('SIGINT', () => process.exit(130));
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      // Nothing there is kept in the repository.
      out: { type: 'string', default: 'e2e/results/revision.html' },
      sizes: { type: 'string', default: '1280,360' },
      dark: { type: 'boolean', default: false },
    },
  });
  console.log('Reading and drawing this tree and the other one …');
  const told = writeRevision({
    ...values,
    root: HERE,
    content: relative(HERE, writtenDir(HERE)),
    words: positionals,
    out: resolve(values.out),
  });
  console.log(
    `${told.join('\n')}\nOpen ${relative(process.cwd(), resolve(values.out))} in a browser.`,
  );
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  const isUnclear = error instanceof TypeError && 'code' in error;
  console.error(isUnclear ? `${why.split('. ')[0]}. ${USAGE}` : why);
  process.exitCode = 1;
}
