import type { APIRoute } from 'astro';
import { dataPackageOf } from '../../../datasets/data-package.ts';
import { loadStory } from '../../../story/load-story.ts';

export { getStaticPaths } from './drawing.json.ts';

/** What a scene's data files are, for programs that take in data. */
export const GET: APIRoute = ({ params }) =>
  Response.json(dataPackageOf(loadStory(), params.scene ?? ''));
