import type { APIRoute } from 'astro';
import { toBibtex } from '../../citations/bibtex.ts';
import { worksOfPage } from '../../citations/works-of-page.ts';
import { embeddedPages } from '../../embed/embedded-pages.ts';
import { loadStory } from '../../story/load-story.ts';

export const getStaticPaths = () =>
  embeddedPages(loadStory()).map(({ page }) => ({ params: { page } }));

/** A chapter or a figure, and the report that it retells, for BibTeX. */
export const GET: APIRoute = ({ params }) => {
  const { page, report } = worksOfPage(loadStory(), params.page ?? '');
  return new Response(toBibtex([page, report]), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
};
