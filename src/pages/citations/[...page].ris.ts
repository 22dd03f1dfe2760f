import type { APIRoute } from 'astro';
import { toRis } from '../../citations/ris.ts';
import { worksOfPage } from '../../citations/works-of-page.ts';
import { embeddedPages } from '../../embed/embedded-pages.ts';
import { loadStory } from '../../story/load-story.ts';

export const getStaticPaths = () =>
  embeddedPages(loadStory()).map(({ page }) => ({ params: { page } }));

/** A chapter or a figure, and the report that it retells, in RIS. */
export const GET: APIRoute = ({ params }) => {
  const { page, report } = worksOfPage(loadStory(), params.page ?? '');
  return new Response(toRis([page, report]), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
};
