import { defineChart } from '../kind.ts';
import { partsIn, usesInStates } from '../parts.ts';
import { drawPulls } from './draw.ts';
import { pullsScene } from './schema.ts';
import { pullsTable } from './table.ts';

/** Forces that pull at a border line, and what limits each. */
export const pulls = defineChart({
  schema: pullsScene,
  draw: drawPulls,
  table: pullsTable,
  uses: ({ forces, states }) =>
    usesInStates(
      states,
      'shows',
      'force',
      forces.map(({ id }) => id),
    ),
  lists: ({ forces }) => [partsIn(forces, 'forces')],
});
