import { defineChart } from '../kind.ts';
import { partsIn } from '../parts.ts';
import { drawLanes } from './draw.ts';
import { lanesScene } from './schema.ts';
import { lanesTable } from './table.ts';

/** A century in parallel lanes beside the border line, told period by period. */
export const lanes = defineChart({
  schema: lanesScene,
  draw: drawLanes,
  table: lanesTable,
  lists: ({ line, lanes: all, events }) => [
    [
      ...partsIn(line, 'line'),
      ...partsIn(all, 'lanes'),
      ...all.flatMap(({ bands }, lane) => partsIn(bands, 'lanes', lane, 'bands')),
      ...partsIn(events, 'events'),
    ],
  ],
});
