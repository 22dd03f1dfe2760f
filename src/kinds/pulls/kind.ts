import { defineChart } from '../kind.ts';
import { partsIn } from '../parts.ts';
import { drawPulls } from './draw.ts';
import { pullsScene } from './schema.ts';
import { pullsTable } from './table.ts';

/** Forces that pull at a border line, and what limits each. */
export const pulls = defineChart({
  schema: pullsScene,
  draw: drawPulls,
  table: pullsTable,
  uses: ({ forces, states }) => {
    const known = forces.map(({ id }) => id);
    return Object.entries(states).flatMap(([state, { shows }]) =>
      shows === undefined
        ? []
        : [{ id: shows, noun: 'force', known, path: ['states', state, 'shows'] }],
    );
  },
  lists: ({ forces }) => [partsIn(forces, 'forces')],
});
