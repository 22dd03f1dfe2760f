import type { APIRoute } from 'astro';
import { wholeAddress } from '../components/site-address.ts';

/** Everything may be read and found; the map of the site is told of by its whole address only. */
export const GET: APIRoute = () => {
  const sitemap = wholeAddress('/sitemap-index.xml');
  return new Response(`User-agent: *\nAllow: /\n${sitemap ? `\nSitemap: ${sitemap}\n` : ''}`);
};
