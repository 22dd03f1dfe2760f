import type { APIRoute } from 'astro';
import { toCsv } from '../../../datasets/csv.ts';
import { datasetOf } from '../../../datasets/dataset.ts';
import { loadStory } from '../../../story/load-story.ts';

export { getStaticPaths } from './drawing.json.ts';

/** A scene's facts as a table, each with its notes. */
export const GET: APIRoute = ({ params }) =>
  new Response(toCsv(datasetOf(loadStory(), params.scene ?? '')), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
