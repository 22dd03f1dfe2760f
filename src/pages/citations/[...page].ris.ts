import type { APIRoute } from 'astro';
import { toRis } from '../../citations/ris.ts';
import { citedIn, citedPages } from '../../embed/cited-page.ts';

export const getStaticPaths = citedPages;

/** A chapter or a figure, and the report that it retells, in RIS. */
export const GET: APIRoute = ({ params }) =>
  new Response(toRis(citedIn(params.page)), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
