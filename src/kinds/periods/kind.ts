import { defineChart } from '../kind.ts';
import { partsIn, usesInStates } from '../parts.ts';
import { drawPeriods } from './draw.ts';
import { periodsScene } from './schema.ts';
import { periodsTable } from './table.ts';

/** A border line through time: two banks, the line between them, and who crossed it which way. */
export const periods = defineChart({
  schema: periodsScene,
  draw: drawPeriods,
  table: periodsTable,
  uses: ({ periods, states }) =>
    usesInStates(
      states,
      'shows',
      'period',
      periods.map(({ id }) => id),
    ),
  lists: ({ periods }) => [partsIn(periods, 'periods')],
});
