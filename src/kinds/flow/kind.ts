import { defineChart } from '../kind.ts';
import { drawFlow } from './draw.ts';
import { flowScene } from './schema.ts';
import { flowTable } from './table.ts';

/** Who crossed a border, in which direction, one date a state. */
export const flow = defineChart({
  schema: flowScene,
  draw: drawFlow,
  table: flowTable,
});
