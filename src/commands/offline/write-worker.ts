import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { withSlash } from '../with-slash.ts';
import { keepOffline } from './keep-offline.ts';

/**
 * Makes a build write the worker with which devices keep the site for reading without a network. It
 * comes after all that writes or changes pages: each file is kept by its hash.
 * @param gather a plugin that is to see what goes into the worker
 */
export function writeWorker(gather: Plugin): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = withSlash(config.base);
      },
      'astro:build:done': ({ dir }) =>
        keepOffline(root, { site: fileURLToPath(dir), base }, gather),
    },
  };
}
