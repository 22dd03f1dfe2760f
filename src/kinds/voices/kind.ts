import { defineChart } from '../kind.ts';
import { partsIn } from '../parts.ts';
import { drawVoices } from './draw.ts';
import { usesInVoices } from './parts.ts';
import { voicesScene } from './schema.ts';
import { voicesTable } from './table.ts';

/** Who speaks of whose gain: arrows from side to side, that gather. */
export const voices = defineChart({
  schema: voicesScene,
  draw: drawVoices,
  table: voicesTable,
  uses: usesInVoices,
  lists: ({ plates }) => [
    plates.flatMap(({ sides, rounds }, plate) => [
      ...partsIn(sides, 'plates', plate, 'sides'),
      ...rounds.flatMap(({ voices: people }, round) =>
        partsIn(people, 'plates', plate, 'rounds', round, 'voices'),
      ),
    ]),
  ],
});
