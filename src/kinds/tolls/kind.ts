import { defineChart } from '../kind.ts';
import { drawTolls } from './draw.ts';
import { tollsScene } from './schema.ts';
import { tollsTable } from './table.ts';

/** What moves to and through a town, and who takes a share of it, built up part by part. */
export const tolls = defineChart({
  schema: tollsScene,
  draw: drawTolls,
  table: tollsTable,
});
