import { defineChart } from '../kind.ts';
import { drawFlow } from './draw.ts';
import { flowScene } from './schema.ts';
import { flowTable } from './table.ts';

/** Who crossed a border, in which direction, one date a state. */
export const flow = defineChart({
  schema: flowScene,
  draw: drawFlow,
  table: flowTable,
  uses: ({ who, states }) => {
    const known = Object.keys(who);
    return Object.entries(states).flatMap(([state, told]) =>
      (['moves', 'stands', 'remarks'] as const).flatMap((list) =>
        told[list].flatMap(({ who: id }, index) =>
          id === undefined
            ? []
            : [{ id, noun: 'sign', known, path: ['states', state, list, index, 'who'] }],
        ),
      ),
    );
  },
});
