import { usesInStates, type PartUse } from '../parts.ts';
import type { VoicesScene } from './schema.ts';

/** The voices that states tell, and the sides that ties and lines lead to. */
export function usesInVoices({ plates, states }: VoicesScene): PartUse[] {
  const voices = plates.flatMap(({ rounds }) => rounds.flatMap((round) => round.voices));
  const told = usesInStates(
    states,
    'shows',
    'voice',
    voices.map(({ id }) => id),
  );
  const sides = plates.flatMap(({ sides, line, rounds }, plate) => {
    const known = sides.map(({ id }) => id);
    const use = (id: string, ...path: readonly PropertyKey[]): PartUse => ({
      id,
      noun: 'side on this plate',
      known,
      path: ['plates', plate, ...path],
    });
    return [
      ...(line ? [use(line.before, 'line', 'before')] : []),
      ...rounds.flatMap((round, at) =>
        round.voices.flatMap(({ ties }, voice) =>
          ties.flatMap(({ from, to }, tie) => {
            const path = ['rounds', at, 'voices', voice, 'ties', tie];
            return [use(from, ...path, 'from'), use(to, ...path, 'to')];
          }),
        ),
      ),
    ];
  });
  return [...told, ...sides];
}
