import type { APIRoute } from 'astro';
import { sitePath } from '../components/site-path.ts';
import { loadStory } from '../story/load-story.ts';

/** The colors of `styles/tokens.css` in which a device shows the publication before it is drawn. */
const PAPER = '#f7f1e5';

/** What a device needs to know to have the publication among its programs. */
export const GET: APIRoute = () => {
  const { title, description } = loadStory().publication;
  const manifest = {
    name: title,
    short_name: title,
    description,
    lang: 'en',
    id: sitePath('/'),
    start_url: sitePath('/'),
    scope: sitePath('/'),
    // With a way back, and addresses that can be passed on.
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: sitePath('/icon.svg'), type: 'image/svg+xml', sizes: 'any' },
      { src: sitePath('/icons/192.png'), type: 'image/png', sizes: '192x192' },
      { src: sitePath('/icons/512.png'), type: 'image/png', sizes: '512x512' },
      {
        src: sitePath('/icons/512-full.png'),
        type: 'image/png',
        sizes: '512x512',
        purpose: 'maskable',
      },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
