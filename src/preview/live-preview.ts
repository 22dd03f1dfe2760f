import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Plugin } from 'vite';
import { contentAlias, writtenDir } from '../schemas/content-dir.ts';
import { writeEditorFiles } from '../editing/editor-files.ts';
import { formatProblems } from '../story/format-problems.ts';
import { errorsIn } from '../story/problem.ts';
import { lastGood, type LastGood } from './last-good.ts';
import { servePreview } from './serve-preview.ts';

/**
 * Makes `astro dev` show the last version of the content that fits together, whatever is written in
 * the meantime, and say what does not fit. Pages are made of a copy of that version: Astro, its
 * bundler and the story find it through `contentDir`, so that none of them meets broken content.
 */
export function livePreview(): AstroIntegration {
  let good: LastGood | undefined;
  let written = '';
  let root = '';
  return {
    name: 'live-preview',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, injectScript, logger }) => {
        if (command !== 'dev') return;
        // Some shells say “production”, for which Astro sets up no server of anybody’s.
        process.env.NODE_ENV = 'development';
        root = fileURLToPath(config.root);
        written = writtenDir(root);
        const copy = copyOf(written, root);
        process.env.SHOWN_CONTENT_DIR = copy;
        good = lastGood(written, copy);
        good.look();
        tellProblems(good, logger);
        writeEditorFiles(root, good.story());
        const watch = { ignored: [`${copy}/**`] };
        updateConfig({
          vite: {
            plugins: [insteadOf(written, copy)],
            resolve: { alias: contentAlias(root) },
            server: { watch },
          },
        });
        injectScript('page', `import '/src/preview/start-problem-notice.ts';`);
      },
      'astro:server:setup': ({ server, logger }) => {
        if (good === undefined) return;
        const known = good;
        servePreview({
          server,
          good: known,
          written,
          onLook: () => {
            tellProblems(known, logger);
            writeEditorFiles(root, known.story());
          },
        });
      },
    },
  };
}

/** Where the copy of a story lies; each story has its own. */
const copyOf = (written: string, root: string): string =>
  join(root, '.astro/last-good', relative(root, written).replaceAll('..', '_'));

/** Lets the bundler take a file of the copy where one of the folder that editors write in is named. */
function insteadOf(written: string, copy: string): Plugin {
  return {
    name: 'last-good-copy',
    resolveId: {
      order: 'pre',
      handler(source, importer, options) {
        if (!source.startsWith(written + sep)) return undefined;
        return this.resolve(copy + source.slice(written.length), importer, options);
      },
    },
  };
}

function tellProblems(good: LastGood, logger: AstroIntegrationLogger): void {
  const problems = good.problems();
  if (errorsIn(problems).length > 0) {
    const shown = good.isThere() ? 'Pages show the last good version.' : 'There is none to show.';
    logger.error(`\n${formatProblems(problems)}\n${shown}`);
  } else if (problems.length > 0) {
    logger.warn(`\n${formatProblems(problems)}`);
  }
}
