import { defineChart } from '../kind.ts';
import { usesInStates } from '../parts.ts';
import { drawDistances } from './draw.ts';
import { distancesScene } from './schema.ts';
import { distancesTable } from './table.ts';

/** Three distances laid end to end on one true scale, of which each state shows a part. */
export const distances = defineChart({
  schema: distancesScene,
  draw: drawDistances,
  table: distancesTable,
  uses: ({ states }) => usesInStates(states, 'scaleOf', 'state', Object.keys(states)),
});
