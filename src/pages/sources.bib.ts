import type { APIRoute } from 'astro';
import { toBibtex } from '../citations/bibtex.ts';
import { citableWorks } from '../citations/citable-works.ts';
import { loadStory } from '../story/load-story.ts';

/** The report, this edition, its chapters and all sources for BibTeX. */
export const GET: APIRoute = () =>
  new Response(toBibtex(citableWorks(loadStory())), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
