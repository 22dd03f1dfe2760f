import { join } from 'node:path';
import { expect, test } from 'vitest';
import { borderCrossing } from '../kinds/map/border-crossing.ts';
import { worldPoint } from '../kinds/map/projection.ts';
import { readBaseMap } from '../kinds/map/read-base-map.ts';
import type { LonLat } from '../schemas/lon-lat.ts';
import { readStory } from '../story/read-story.ts';
import { MAP_SCENES } from '../testing/map-scenes.ts';

const { story } = readStory(join(import.meta.dirname, '../../content'));
const { border } = readBaseMap();

/** How far along a measured line the border crosses it, as a share. */
const sharesOnMaps = MAP_SCENES.flatMap(({ map }) =>
  Object.values(map.marks).flatMap((mark) => {
    if (mark.kind !== 'distance') return [];
    const [from, to] = [mark.points[0]!, mark.points.at(-1)!];
    const crossing = borderCrossing(from, to, border);
    return crossing ? [apart(from, crossing.at) / apart(from, to)] : [];
  }),
);

const drawnToScale = [...(story?.scenes.values() ?? [])].filter(
  (scene) => scene.kind === 'distances',
);

test.each(drawnToScale)('“$title” has the border where maps have it', ({ spans, border }) => {
  expect(sharesOnMaps.length).toBeGreaterThan(0);
  for (const share of sharesOnMaps) {
    expect(share * spans.suburbs.kilometers).toBeCloseTo(border.after, 0);
  }
});

function apart(from: LonLat, to: LonLat): number {
  const [[x1, y1], [x2, y2]] = [worldPoint(from, 10), worldPoint(to, 10)];
  return Math.hypot(x2 - x1, y2 - y1);
}
