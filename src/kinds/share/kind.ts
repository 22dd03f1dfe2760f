import { defineChart } from '../kind.ts';
import { drawShare } from './draw.ts';
import { shareScene } from './schema.ts';
import { shareTable } from './table.ts';

/** A number of people as a field of marks, and a share of them that leaves. */
export const share = defineChart({
  schema: shareScene,
  draw: drawShare,
  table: shareTable,
});
