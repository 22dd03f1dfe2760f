import type { APIRoute } from 'astro';
import { sitePath } from '../components/site-path.ts';

/** Everything may be read and found. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(sitePath('/sitemap-index.xml'), site)}\n`,
  );
