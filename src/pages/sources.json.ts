import type { APIRoute } from 'astro';
import { citableWorks } from '../citations/citable-works.ts';
import { loadStory } from '../story/load-story.ts';

/** The report, this edition, its chapters and all sources as CSL-JSON. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(citableWorks(loadStory()), undefined, 1), {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  });
