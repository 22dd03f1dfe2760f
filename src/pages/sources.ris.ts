import type { APIRoute } from 'astro';
import { citableWorks } from '../citations/citable-works.ts';
import { toRis } from '../citations/ris.ts';
import { loadStory } from '../story/load-story.ts';

/** The report, this edition, its chapters and all sources in RIS. */
export const GET: APIRoute = () =>
  new Response(toRis(citableWorks(loadStory())), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
