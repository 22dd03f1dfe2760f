import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bookNames } from '../../components/book-names.ts';
import type { SitePlace } from '../../components/site-place.ts';
import { withPdf } from '../../components/with-pdf.ts';
import { contentDir } from '../../schemas/content-dir.ts';
import { readStory } from '../../story/read-story.ts';
import { tellSizes } from './tell-sizes.ts';

/** Makes a build print its PDF, where it is asked to, and say how large its books are. */
export function books(place: SitePlace): AstroIntegration {
  return {
    name: 'books',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        if (withPdf()) {
          const { story } = readStory(contentDir());
          if (!story) throw new Error('The content has no story to print.');
          const { printPdf } = await import('./print-pdf.ts');
          const file = join(site, bookNames(story.publication).pdf);
          writeFileSync(file, await printPdf(story, { site, ...place }));
        }
        const sizeOf = (name: string): number => {
          const file = join(site, name);
          if (!existsSync(file)) throw new Error(`A page links ${name}, which was not made.`);
          return statSync(file).size;
        };
        for (const page of globSync('{index,about/index}.html', { cwd: site })) {
          const file = join(site, page);
          writeFileSync(file, tellSizes(readFileSync(file, 'utf8'), sizeOf));
        }
      },
    },
  };
}
