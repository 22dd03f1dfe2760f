import { describe, expect, test } from 'vitest';
import type { Box } from './clip.ts';
import { stateNamed } from '../../graphics/state-named.ts';
import type { LonLat } from '../../schemas/lon-lat.ts';
import { layoutMap, type MapLayout } from './layout-map.ts';
import { MAP_COMPOSITIONS } from '../../testing/map-compositions.ts';
import { MAP_SCENES } from '../../testing/map-scenes.ts';
import { holds, meet } from './place-labels.ts';
import { projectIn, viewOf } from './map-view.ts';
import type { Point } from './projection.ts';
import { projectState } from './project-state.ts';
import { readBaseMap } from './read-base-map.ts';

const base = readBaseMap();
/** What share of the labels that must be there may lie across the border: those with no room beside it. */
const MOST_ACROSS = 0.025;
const DRAWINGS = MAP_SCENES.flatMap(({ id, map }) =>
  Object.keys(map.states).flatMap((name) =>
    MAP_COMPOSITIONS.map((size) => {
      const state = stateNamed(map.states, name);
      const layout = layoutMap(projectState(map, state, viewOf(state, size), base), size);
      return {
        id,
        name,
        size,
        state,
        map,
        layout,
        title: `${id}/${name} at ${size.width}×${size.height}, from ${size.subject.x}`,
      };
    }),
  ),
);

test('there are states to look at, and labels in each at one width at least', () => {
  expect(DRAWINGS.length).toBeGreaterThan(0);
  const told = new Set(
    DRAWINGS.flatMap(({ id, name, layout }) =>
      labelBoxes(layout).length > 0 ? [`${id}/${name}`] : [],
    ),
  );
  expect(told).toEqual(new Set(DRAWINGS.map(({ id, name }) => `${id}/${name}`)));
});

function labelBoxes({ anchored, view }: MapLayout): { key: string; box: Box; at: LonLat }[] {
  const project = projectIn(view);
  return anchored.flatMap(({ key, at, label }) => {
    if (!label) return [];
    const [x, y] = project(at);
    const [left, top] = [x + label.dx, y + label.dy];
    return [
      { key, at, box: [left, top, left + label.size.width, top + label.size.height] as const },
    ];
  });
}

describe('a reader can read every label of every map, at every width', () => {
  test('no two labels overlap', () => {
    const clashes = DRAWINGS.flatMap(({ layout, title }) => {
      const boxes = labelBoxes(layout);
      return boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .flatMap((b) => (meet(a.box, b.box) ? [`${title}: ${a.key} and ${b.key}`] : [])),
      );
    });
    expect(clashes).toEqual([]);
  });

  test('no label covers the foot of its drawing', () => {
    const lost = DRAWINGS.flatMap(({ layout, title }) =>
      labelBoxes(layout).flatMap(({ key, box }) =>
        layout.furniture.boxes.some((foot) => meet(foot, box)) ? [`${title}: ${key}`] : [],
      ),
    );
    expect(lost).toEqual([]);
  });

  test('no label covers the symbol of a place', () => {
    const covered = DRAWINGS.flatMap(({ layout, title }) => {
      const project = projectIn(layout.view);
      const symbols = layout.anchored.filter(({ symbol }) => symbol);
      return labelBoxes(layout).flatMap(({ key, box }) =>
        symbols.flatMap((each) =>
          holds(box, project(each.at)) ? [`${title}: ${key} on ${each.key}`] : [],
        ),
      );
    });
    expect(covered).toEqual([]);
  });

  test('what a state emphasizes is never left without its label', () => {
    const missing = DRAWINGS.flatMap(({ layout, state, map, title }) =>
      state.marks.flatMap(({ mark, emphasis, label }) => {
        const wants =
          emphasis === 'strong' && label !== false && map.marks[mark]?.label !== undefined;
        return wants && !layout.anchored.some(({ key, label: found }) => key === mark && found)
          ? [`${title}: ${mark}`]
          : [];
      }),
    );
    expect(missing).toEqual([]);
  });

  test('labels stay on their side of the border: nearly all that must be there, all others', () => {
    const labels = DRAWINGS.flatMap(({ layout, title }) => {
      const project = projectIn(layout.view);
      const border = base.border.flatMap((line) => between(line.map(project)));
      return labelBoxes(layout).map(({ key, box }) => ({
        told: `${title}: ${key}`,
        isRequired: layout.anchored.find((each) => each.key === key)?.mark?.emphasis === 'strong',
        // The corners of the box are mostly air.
        isAcross: border.some((point) => holds(inner(box), point)),
      }));
    });
    const required = labels.filter(({ isRequired }) => isRequired);
    const others = labels.filter(({ isRequired }) => !isRequired);
    expect(others.filter(({ isAcross }) => isAcross).map(({ told }) => told)).toEqual([]);
    expect(required.length).toBeGreaterThan(0);
    const across = required.filter(({ isAcross }) => isAcross);
    expect(across.length / required.length, across.map(({ told }) => told).join('\n')).toBeLessThan(
      MOST_ACROSS,
    );
  });

  test('labels and the foot stay in the drawing, and in the part that words leave them', () => {
    const strayed = DRAWINGS.flatMap(({ layout, size: { subject }, title }) => {
      const [left, top] = [subject.x, subject.y];
      const [right, bottom] = [left + subject.width, top + subject.height];
      const boxes = [...labelBoxes(layout).map(({ box }) => box), ...layout.furniture.boxes];
      const isIn = (box: Box): boolean =>
        box[0] >= left && box[1] >= top && box[2] <= right && box[3] <= bottom;
      return boxes.every(isIn) ? [] : [title];
    });
    expect(strayed).toEqual([]);
  });

  test('every subject of a state is inside the drawing', () => {
    const outside = DRAWINGS.flatMap(({ layout, size: { subject }, title }) => {
      const project = projectIn(layout.view);
      return layout.anchored.flatMap(({ key, at, mark }) => {
        const [x, y] = project(at);
        const [acrossBy, downBy] = [x - subject.x, y - subject.y];
        const isOut =
          acrossBy < 0 || downBy < 0 || acrossBy > subject.width || downBy > subject.height;
        return mark?.emphasis === 'strong' && isOut ? [`${title}: ${key}`] : [];
      });
    });
    expect(outside).toEqual([]);
  });
});

/** A label’s box without its edge, in pixels. */
const inner = ([left, top, right, bottom]: Box): Box => [left + 3, top + 3, right - 3, bottom - 3];

/** A point every few pixels along a line. */
function between(line: readonly Point[]): Point[] {
  return line.flatMap(([x, y], i) => {
    const [fromX, fromY] = line[i - 1] ?? [x, y];
    const count = Math.ceil(Math.hypot(x - fromX, y - fromY) / 4);
    return Array.from({ length: count }, (_, k): Point => [
      fromX + ((x - fromX) * k) / count,
      fromY + ((y - fromY) * k) / count,
    ]);
  });
}
