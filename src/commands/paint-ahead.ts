import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { isPainted } from './painted-files.ts';

/**
 * Makes a build paint its pictures while it still bundles scripts and writes pages, which keep one
 * processor only busy. Whoever needs a picture sooner paints it then and there.
 */
export function paintAhead(): AstroIntegration {
  let asksForPictures = false;
  return {
    name: 'paint-ahead',
    hooks: {
      'astro:routes:resolved': ({ routes }) => {
        asksForPictures = routes.some(({ entrypoint }) => isPainted(entrypoint));
      },
      'astro:build:start': () => {
        if (!asksForPictures) return;
        // A build that ends early, by a mistake in a page, does not wait for the rest.
        new Worker(new URL('./start-painting.ts', import.meta.url)).unref();
      },
    },
  };
}
