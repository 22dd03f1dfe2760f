import { defineChart } from '../kind.ts';
import { drawUnits } from './draw.ts';
import { unitsScene } from './schema.ts';
import { unitsTable } from './table.ts';

/** A number of things as a field of marks: one mark, one thing. */
export const units = defineChart({
  schema: unitsScene,
  draw: drawUnits,
  table: unitsTable,
});
