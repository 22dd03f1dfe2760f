import type { ExchangeScene } from './schema.ts';
import { usesInStates, type PartUse } from '../parts.ts';

/** The turns that states tell, and those that others answer: a turn answers one before it. */
export function usesInExchange({ turns, states }: ExchangeScene): PartUse[] {
  const known = turns.map(({ id }) => id);
  const told = usesInStates(states, 'shows', 'turn', known);
  const answered = turns.flatMap(({ acts }, turn) =>
    acts.flatMap(({ answers }, act) =>
      answers?.turn === undefined
        ? []
        : [
            {
              id: answers.turn,
              noun: 'earlier turn',
              known: known.slice(0, turn),
              path: ['turns', turn, 'acts', act, 'answers', 'turn'],
            },
          ],
    ),
  );
  return [...told, ...answered];
}
