import type { AstroIntegration } from 'astro';
import type { SitePlace } from '../components/site-place.ts';

/** Makes a build say where it takes the site to live, where it was not told, or not plainly. */
export function tellPlace(place: SitePlace): AstroIntegration {
  let command = 'build';
  return {
    name: 'site-url',
    hooks: {
      'astro:config:setup': (setup) => {
        command = setup.command;
      },
      'astro:config:done': ({ logger }) => {
        if (command === 'build') for (const line of placeLines(place)) logger.warn(line);
      },
    },
  };
}

/** What is to be said of a site’s place, a line each; nothing where all is plain. */
export function placeLines({ origin, mended }: SitePlace): string[] {
  if (origin !== undefined) return [...mended];
  return [
    ...mended,
    'SITE_URL is not set, so that no page can say its whole address: there is no sitemap, other ' +
      'sites find no embed by a page’s address, most show no picture beside a link, and the feed ' +
      'works in some readers only. Set it to where the site will live: ' +
      'SITE_URL=https://example.org npm run build',
  ];
}
