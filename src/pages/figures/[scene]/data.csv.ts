import { csvFormatRows } from 'd3-dsv';
import type { APIRoute } from 'astro';
import { provenanceText } from '../../../graphics/provenance-text.ts';
import { drawableOf } from '../../../scenes/drawable.ts';
import { sceneOf } from '../../../scenes/scene-state.ts';
import { tableOf } from '../../../scenes/scene-table.ts';
import { loadStory } from '../../../story/load-story.ts';

export { getStaticPaths } from './drawing.json.ts';

/** A scene's facts as a table, each with its notes. */
export const GET: APIRoute = ({ params }) => {
  const story = loadStory();
  const scene = drawableOf(sceneOf(story, params.scene ?? ''), story);
  const { columns, rows } = tableOf(scene);
  const lines = rows.map(({ cells, notes }) => [...cells, provenanceText(notes)]);
  return new Response(csvFormatRows([[...columns, 'notes'], ...lines]) + '\n', {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
