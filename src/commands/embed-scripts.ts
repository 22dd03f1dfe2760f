import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin, type Rolldown } from 'vite';
import { DRAWN_KINDS } from '../embed/drawings/drawing-scripts.ts';
import type { KindName } from '../kinds/registry.ts';
import { contentAlias } from '../schemas/content-dir.ts';
import { withSlash } from './with-slash.ts';

/** The scripts of embeds by the file they become, and what each begins with. */
const SCRIPTS: Readonly<Record<string, string>> = {
  'embed/v1/frame.js': 'src/embed/start-frame.ts',
  'embed/v1/loader.js': 'src/embed/start-loader.ts',
  ...Object.fromEntries(
    [...DRAWN_KINDS.keys()].map((file) => [file, 'src/embed/drawings/start-drawing.ts']),
  ),
};

type Written = { readonly file: string; readonly content: string | Uint8Array };

/**
 * Writes the scripts of embeds, each as one classic script: a frame without an origin of its own
 * runs no modules of a server that does not allow it, and a host’s page may take no modules at all.
 * @param gather a plugin that is to see what goes into them
 */
export function embedScripts(gather: Plugin): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'embed-scripts',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base;
      },
      'astro:server:setup': ({ server, logger }) => {
        const answer = async (url: string): Promise<string | Uint8Array | undefined> => {
          const file = Object.keys(SCRIPTS).find((each) => url.split('?')[0]?.endsWith(each));
          return (
            file &&
            (await bundle(file, root, base, gather)).find((each) => each.file === file)?.content
          );
        };
        server.middlewares.use((request, response, next) => {
          answer(request.url ?? '')
            .then((script) => {
              if (script === undefined) return next();
              response.setHeader('Content-Type', 'text/javascript');
              response.end(script);
            })
            .catch((error: unknown) => {
              logger.error(String(error));
              next();
            });
        });
      },
      'astro:build:done': async ({ dir }) => {
        const files = await Promise.all(
          Object.keys(SCRIPTS).map((file) => bundle(file, root, base, gather)),
        );
        for (const { file, content } of files.flat()) {
          const path = join(fileURLToPath(dir), file);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, content);
        }
      },
    },
  };
}

/** Bundle one of the scripts, with the files that it fetches. */
async function bundle(
  file: string,
  root: string,
  base: string,
  gather: Plugin,
): Promise<Written[]> {
  const kind = DRAWN_KINDS.get(file);
  const output = (await build({
    configFile: false,
    root,
    base: withSlash(base),
    publicDir: false,
    resolve: { alias: contentAlias(root) },
    plugins: [gather, ...(kind === undefined ? [] : [drawnKind(kind, root)])],
    logLevel: 'warn',
    build: {
      write: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        // Vite’s own way to load modules asks for it, and is never taken in a classic script.
        checks: { emptyImportMeta: false },
        input: join(root, SCRIPTS[file] ?? ''),
        output: {
          format: 'iife',
          codeSplitting: false,
          entryFileNames: file,
          assetFileNames: '_astro/[name].[hash][extname]',
        },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output.output.map((each) => ({
    file: each.fileName,
    content: each.type === 'chunk' ? each.code : each.source,
  }));
}

/** Tells the script of a drawing which kind it draws: a module that stands for the kind’s own. */
function drawnKind(kind: KindName, root: string): Plugin {
  const module = 'virtual:drawn-kind';
  const mount = join(root, 'src/kinds', kind, 'mount.ts');
  return {
    name: 'drawn-kind',
    resolveId: (id) => (id === module ? id : undefined),
    load: (id) =>
      id === module
        ? `export { mount } from ${JSON.stringify(mount)}; export const kind = ${JSON.stringify(kind)};`
        : undefined,
  };
}
