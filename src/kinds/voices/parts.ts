import type { VoicesScene } from './schema.ts';
import { usesInStates, type PartUse } from '../parts.ts';

/** The voices that states tell, the targets that ties lead to, and the voices that bring facts. */
export function usesInVoices({ rounds, states }: VoicesScene): PartUse[] {
  const known = rounds.flatMap(({ voices }) => voices.map(({ id }) => id));
  const told = usesInStates(states, 'shows', 'voice', known);
  const tied = rounds.flatMap(({ voices, targets }, round) => [
    ...voices.flatMap(({ ties }, voice) =>
      ties.map(({ to }, tie) => ({
        id: to,
        noun: 'target in this round',
        known: targets.map(({ id }) => id),
        path: ['rounds', round, 'voices', voice, 'ties', tie, 'to'],
      })),
    ),
    ...targets.flatMap(({ fact }, target) =>
      fact === undefined
        ? []
        : [
            {
              id: fact.with,
              noun: 'voice in this round',
              known: voices.map(({ id }) => id),
              path: ['rounds', round, 'targets', target, 'fact', 'with'],
            },
          ],
    ),
  ]);
  return [...told, ...tied];
}
