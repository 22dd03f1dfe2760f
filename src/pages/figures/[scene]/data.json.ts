import type { APIRoute } from 'astro';
import { dataRecord } from '../../../datasets/data-record.ts';
import { datasetOf } from '../../../datasets/dataset.ts';
import { loadStory } from '../../../story/load-story.ts';

export { getStaticPaths } from './drawing.json.ts';

/** A scene's facts as data: what it shows, and a row a fact with its notes. */
export const GET: APIRoute = ({ params }) => {
  const story = loadStory();
  return Response.json(dataRecord(story.publication, datasetOf(story, params.scene ?? '')));
};
