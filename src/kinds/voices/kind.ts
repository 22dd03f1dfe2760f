import { defineChart } from '../kind.ts';
import { partsIn } from '../parts.ts';
import { drawVoices } from './draw.ts';
import { voicesScene } from './schema.ts';
import { voicesTable } from './table.ts';
import { usesInVoices } from './parts.ts';

/** Who says what, and whom it concerns: a statement is always tied to its speaker. */
export const voices = defineChart({
  schema: voicesScene,
  draw: drawVoices,
  table: voicesTable,
  uses: usesInVoices,
  lists: ({ rounds }) => [
    rounds.flatMap(({ voices: people, targets }, round) => [
      ...partsIn(people, 'rounds', round, 'voices'),
      ...partsIn(targets, 'rounds', round, 'targets'),
    ]),
  ],
});
