import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDir } from '../../schemas/content-dir.ts';
import { formerPages } from '../../story/former-pages.ts';
import { readStory } from '../../story/read-story.ts';
import { withSlash } from '../with-slash.ts';
import { movedPage } from './moved-page.ts';

/**
 * Makes a build lead on from every address that a page had before. It comes after all that lists
 * pages, copies embeds or chooses what devices keep: these pages are none to be found or kept.
 */
export function movedPages(): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'moved-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = withSlash(config.base);
      },
      'astro:build:done': ({ dir }) => {
        const { story } = readStory(contentDir(root));
        for (const page of story ? formerPages(story) : []) {
          const folder = join(fileURLToPath(dir), page.path);
          mkdirSync(folder, { recursive: true });
          writeFileSync(join(folder, 'index.html'), movedPage(page, base));
        }
      },
    },
  };
}
