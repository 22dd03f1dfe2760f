import type { CslItem } from '../citations/csl.ts';
import { worksOfPage } from '../citations/work-of-page.ts';
import { loadStory } from '../story/load-story.ts';
import { embeddedPages } from './embedded-pages.ts';

/** The addresses of the files by which reference managers take a chapter or a figure. */
export const citedPages = () =>
  embeddedPages(loadStory()).map(({ page }) => ({ params: { page } }));

/** What such a file holds: the page, and the report that it retells. */
export const citedIn = (page = ''): CslItem[] => worksOfPage(loadStory(), page);
