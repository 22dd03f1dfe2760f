import type { MapScene } from '../kinds/map/schema.ts';
import { markKeysOf } from '../kinds/map/schema.ts';
import type { Draft } from '../story/draft.ts';
import { didYouMean } from '../story/nearest.ts';
import type { Problem } from '../story/problem.ts';

/** A mark that a state of a map shows is one of the scene’s, and every mark is shown by a state. */
export function mapMarksExist({ scenes }: Draft): Problem[] {
  return scenes.flatMap(({ data, file, locate }) => {
    if (data?.kind !== 'map') return [];
    const known = Object.keys(data.marks);
    const shown = uses(data);
    const unknown = shown
      .filter(({ key }) => !known.includes(key))
      .map(({ key, path }) => ({
        file,
        ...locate(path),
        message: `The map has no mark “${key}”.`,
        fix: didYouMean(key, known, 'Add it under “marks”, or remove it here.'),
        rule: 'map-marks-exist',
      }));
    const unseen = known
      .filter((mark) => !shown.some(({ key }) => key === mark))
      .map((mark) => ({
        file,
        ...locate(['marks', mark]),
        message: `No state shows the mark “${mark}”.`,
        fix: 'Name it in the “marks” of a state, or remove it.',
        rule: 'map-marks-exist',
      }));
    return [...unknown, ...unseen];
  });
}

const uses = ({ states }: MapScene): { key: string; path: PropertyKey[] }[] =>
  Object.entries(states).flatMap(([name, state]) =>
    markKeysOf(state).map((key, index) => ({ key, path: ['states', name, 'marks', index] })),
  );
