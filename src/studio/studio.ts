import type { AstroIntegration } from 'astro';
import { writtenDir } from '../schemas/content-dir.ts';
import { ROUTES } from './routes.ts';
import { serveChanges } from './saving/serve-changes.ts';

/**
 * Adds the Studio to `astro dev`: pages below `/studio/` that show editors what readers do not see, such
 * as each state of each scene and where each name is used. A build has nothing of it.
 */
export function studio(): AstroIntegration {
  return {
    name: 'studio',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        for (const [pattern, file] of ROUTES) {
          const entrypoint = new URL(`./pages/${file}`, import.meta.url);
          // Made when asked for: what they show is other with each save.
          injectRoute({ pattern, entrypoint, prerender: false });
        }
      },
      'astro:server:setup': ({ server }) => serveChanges(server, writtenDir(server.config.root)),
    },
  };
}
