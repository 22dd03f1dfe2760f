import { defineChart } from '../kind.ts';
import { partsIn } from '../parts.ts';
import { drawPeriods } from './draw.ts';
import { periodsScene } from './schema.ts';
import { periodsTable } from './table.ts';

/** A border line through time: two banks, the line between them, and who crossed it which way. */
export const periods = defineChart({
  schema: periodsScene,
  draw: drawPeriods,
  table: periodsTable,
  uses: ({ periods, states }) => {
    const known = periods.map(({ id }) => id);
    return Object.entries(states).map(([state, { shows }]) => ({
      id: shows,
      noun: 'period',
      known,
      path: ['states', state, 'shows'],
    }));
  },
  lists: ({ periods }) => [partsIn(periods, 'periods')],
});
