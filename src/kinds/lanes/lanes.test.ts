import { expect, test } from 'vitest';
import { toMarkup } from '../../graphics/markup.ts';
import { lanesScene } from './schema.ts';
import { marksIn } from '../../testing/marks-in.ts';
import { sceneOfKind } from '../../testing/scene-of-kind.ts';
import { CHECKED_SIZES, textFaults } from '../../testing/text-faults.ts';
import { drawLanes } from './draw.ts';
import { layoutLanes } from './layout.ts';
import { lanesTable } from './table.ts';

const scene = lanesScene.parse(sceneOfKind('lanes'));
const states = Object.entries(scene.states);
const desk = { width: 800, height: 600 };
const phone = { width: 360, height: 400 };

const ends = states.map(([name]) => name).at(-1)!;
const bands = scene.lanes.flatMap((lane) => lane.bands);

function layout(name: string, size = desk) {
  const state = scene.states[name];
  if (state === undefined) throw new Error(`No state ${name}`);
  return layoutLanes(scene, state, size);
}
test.each(CHECKED_SIZES)(
  'a reader sees every label whole and apart at $width × $height',
  (size) => {
    for (const [name, state] of states) {
      expect(textFaults(drawLanes(scene, state, size), size), name).toEqual([]);
    }
  },
);

test('years run down, on two scales that meet at the bend', () => {
  const { bend, from, to } = scene.years;
  const { frame } = layout(ends);
  const perYear = (one: number, other: number) => (frame.y(other) - frame.y(one)) / (other - one);
  if (bend === undefined) throw new Error('The axis has no bend.');
  expect(perYear(from, bend.at)).toBeGreaterThan(0);
  expect(perYear(bend.at, to) / perYear(from, bend.at)).toBeCloseTo(bend.times, 5);
  expect(perYear(bend.at, bend.at + 1)).toBeCloseTo(perYear(bend.at, to), 5);
  expect(layout(ends).heads.map(({ key }) => key)).toContain(`year-${bend.at}`);
  expect(marksIn(drawLanes(scene, scene.states[ends]!, desk)).map(({ text }) => text)).toContain(
    scene.key.bend,
  );
});

test('what is later than a state is there faintly, and told only once it begins', () => {
  const seen = states.flatMap(([name, state]) => {
    const drawn = marksIn(drawLanes(scene, state, desk));
    return layoutLanes(scene, state, desk).lanes.flatMap(({ bands: placed }) =>
      placed.map(({ band, start, limit, until }) => {
        const parts = drawn.find(({ key }) => key === band.id)?.children?.map((part) => part?.key);
        expect(parts, `${band.id} in ${name}`).toContain('whole');
        const begun = parts?.includes('until');
        expect(begun, `${band.id} in ${name}`).toBe(start[0] < limit);
        expect(Math.max(...until.map(([, to]) => to))).toBeLessThanOrEqual(limit);
        return begun;
      }),
    );
  });
  expect(new Set(seen)).toEqual(new Set([true, false]));
});

test('what is broken off is an outline, lighter than what passes', () => {
  const drawn = marksIn(drawLanes(scene, scene.states[ends]!, desk));
  for (const { id, flow } of bands) {
    const parts = drawn.find(({ key }) => key === id)?.children ?? [];
    const shapes = parts.filter((part) => ['whole', 'until'].includes(part?.key ?? ''));
    const closed = shapes.map((part) => String(part?.attrs?.['d']).includes('z'));
    expect(closed, id).toEqual([flow !== 'shut', flow !== 'shut']);
  }
  expect(new Set(bands.map(({ flow }) => flow)).size).toBe(3);
});

test('bands of the same years stand beside each other', () => {
  const rows = layout(ends).lanes.map((lane) =>
    lane.bands.map(({ start, end, left }) => ({ from: start[0], to: end[1], left })),
  );
  for (const placed of rows) {
    placed.forEach((one, index) => {
      for (const other of placed.slice(index + 1)) {
        const meet = one.from < other.to - 1 && other.from < one.to - 1;
        if (meet) expect(one.left).not.toBe(other.left);
      }
    });
  }
});

test('a band that leads into one of the two countries points there, and no other does', () => {
  const drawn = marksIn(drawLanes(scene, scene.states[ends]!, desk));
  const ways = bands.map(({ id, toward }) => {
    const band = drawn.find(({ key }) => key === id) ?? { tag: 'g' };
    const chevrons = marksIn(band).find(({ attrs }) => attrs?.['class'] === 'direction');
    const [, back, tip] = /^M([\d.]+) [\d.]+L([\d.]+) /.exec(String(chevrons?.attrs?.['d'])) ?? [];
    return { toward, way: Math.sign(Number(tip ?? 0) - Number(back ?? 0)) };
  });
  expect(new Set(ways.map(({ toward }) => toward)).size).toBe(3);
  for (const { toward, way } of ways) {
    expect(way).toBe(toward === undefined ? 0 : toward === 'right' ? 1 : -1);
  }
});

test('a drawing is the same whenever it is drawn, and every fact in it carries its notes', () => {
  for (const [, state] of states) {
    const markup = toMarkup(drawLanes(scene, state, phone));
    expect(toMarkup(drawLanes(scene, state, phone))).toBe(markup);
    expect(markup).not.toMatch(/NaN|undefined/);
  }
  const drawn = marksIn(drawLanes(scene, scene.states[ends]!, phone));
  for (const { id, notes } of bands) {
    expect(drawn.find(({ key }) => key === id)?.notes, id).toEqual(notes);
  }
});

test('the table keeps what is not dated undated', () => {
  const rows = lanesTable(scene).rows.filter(({ cells }) =>
    scene.lanes.some(({ label }) => label === cells[0]),
  );
  expect(bands.filter(({ from }) => from === 'unsaid').length).toBeGreaterThan(0);
  expect(rows.map(({ cells }) => cells.slice(1, 3).map((cell) => cell === 'not dated'))).toEqual(
    bands.map(({ from, to }) => [from === 'unsaid', to === 'unsaid']),
  );
});
