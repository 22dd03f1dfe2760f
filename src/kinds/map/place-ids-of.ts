import type { MapMark } from './map-mark.ts';

/** The ids of the places that a mark stands on, or leads to. */
export function placeIdsOf(mark: MapMark): string[] {
  const spots = [
    'at' in mark ? mark.at : undefined,
    'labelAt' in mark ? mark.labelAt : undefined,
    'from' in mark ? mark.from : undefined,
    'to' in mark ? mark.to : undefined,
    'toward' in mark ? mark.toward : undefined,
    'against' in mark ? mark.against : undefined,
    ...('points' in mark ? mark.points : []),
  ];
  return spots.filter((each) => typeof each === 'string');
}
