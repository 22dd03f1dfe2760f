import { cslOfReport } from '../citations/csl-of-edition.ts';
import type { CslItem } from '../citations/csl.ts';
import { workOfPage } from '../citations/work-of-page.ts';
import { loadStory } from '../story/load-story.ts';
import { embeddedPages } from './embedded-pages.ts';

/** The addresses of the files by which reference managers take a chapter or a figure. */
export const citedPages = () =>
  embeddedPages(loadStory()).map(({ page }) => ({ params: { page } }));

/** What such a file holds: the page, and the report that it retells. */
export function citedIn(page = ''): CslItem[] {
  const story = loadStory();
  return [workOfPage(story, page), cslOfReport(story.publication)];
}
