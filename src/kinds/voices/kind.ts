import { defineChart } from '../kind.ts';
import { drawVoices } from './draw.ts';
import { voicesScene } from './schema.ts';
import { voicesTable } from './table.ts';

/** Who says what, and whom it concerns: a statement is always tied to its speaker. */
export const voices = defineChart({
  schema: voicesScene,
  draw: drawVoices,
  table: voicesTable,
});
