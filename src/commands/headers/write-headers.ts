import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withSlash } from '../with-slash.ts';
import { netlifyHeaders } from './netlify.ts';

/** Makes a build write `_headers`, which Netlify and Cloudflare Pages read. */
export function writeHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlash(config.base);
      },
      'astro:build:done': ({ dir }) => {
        const entries = readdirSync(fileURLToPath(dir), { withFileTypes: true })
          .map((entry) => entry.name + (entry.isDirectory() ? '/' : ''))
          .toSorted();
        writeFileSync(new URL('_headers', dir), netlifyHeaders(base, entries));
      },
    },
  };
}
