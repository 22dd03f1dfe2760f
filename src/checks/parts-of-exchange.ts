import type { ExchangeScene } from '../schemas/scenes/exchange.ts';
import type { Use } from './parts-of-groups.ts';

/** The turns that states tell, and those that others answer: a turn answers one before it. */
export function usesInExchange({ turns, states }: ExchangeScene): Use[] {
  const known = turns.map(({ id }) => id);
  const told = Object.entries(states).flatMap(([state, { shows }]) =>
    shows.map((id, index) => ({
      id,
      noun: 'turn',
      known,
      path: ['states', state, 'shows', index],
    })),
  );
  const answered = turns.flatMap(({ acts }, turn) =>
    acts.flatMap(({ answers }, act) =>
      answers === undefined
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
