import { defineChart } from '../kind.ts';
import { partsIn } from '../parts.ts';
import { drawExchange } from './draw.ts';
import { exchangeScene } from './schema.ts';
import { exchangeTable } from './table.ts';
import { usesInExchange } from './parts.ts';

/** Two sides answering each other, in the order of time. */
export const exchange = defineChart({
  schema: exchangeScene,
  draw: drawExchange,
  table: exchangeTable,
  uses: usesInExchange,
  lists: ({ turns }) => [partsIn(turns, 'turns')],
});
