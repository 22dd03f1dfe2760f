import type { APIRoute } from 'astro';
import { toBibtex } from '../../citations/bibtex.ts';
import { citedIn, citedPages } from '../../embed/cited-page.ts';

export const getStaticPaths = citedPages;

/** A chapter or a figure, and the report that it retells, for BibTeX. */
export const GET: APIRoute = ({ params }) =>
  new Response(toBibtex(citedIn(params.page)), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
