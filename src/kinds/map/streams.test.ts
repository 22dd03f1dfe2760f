import { describe, expect, test } from 'vitest';
import type { Mark } from '../../graphics/mark.ts';
import { marksIn } from '../../testing/marks-in.ts';
import { drawMapStill } from './draw-still.ts';
import { mapMark } from './map-mark.ts';
import { resolveMapScene, type DrawableMap } from './resolve-map.ts';

const stream = {
  kind: 'stream',
  of: 'people',
  points: [
    [41, 34.4],
    [41.1, 34.45],
    [41.2, 34.5],
  ],
  title: 'People on their way',
  notes: [60],
} as const;

const mapOf = (said: object): DrawableMap =>
  resolveMapScene(
    {
      kind: 'map',
      title: 'A map',
      description: 'What it shows.',
      drawn: 'What is schematic.',
      marks: { way: mapMark.parse({ ...stream, ...said }) },
      states: {
        only: { alt: 'A stream.', frame: [40.9, 34.3, 41.3, 34.6], layers: [], marks: ['way'] },
      },
    },
    {},
  );
const drawn = (said: object): Mark[] =>
  marksIn(drawMapStill(mapOf(said), 'only', { width: 800, height: 600 }));
const classed = (marks: readonly Mark[], name: string): Mark[] =>
  marks.filter(({ attrs }) => String(attrs?.['class']).split(' ').includes(name));
const turnOf = (mark: Mark | undefined): number =>
  Number(/rotate\((-?\d+)\)/.exec(String(mark?.attrs?.['transform']))?.[1]);
/** How far the things of each row come forward as the stream appears, pixels. */
const advances = (said: object): number[] =>
  classed(drawn(said), 'moving').map(
    ({ attrs, enters }) =>
      Number(enters?.['stroke-dashoffset']) - Number(attrs?.['stroke-dashoffset']),
  );

test('a stream has an arrow where it ends, and one at each end where things go both ways', () => {
  const [head, ...others] = classed(drawn({}), 'symbol-head');
  expect(others).toEqual([]);
  const heads = classed(drawn({ bothWays: true }), 'symbol-head').map(turnOf);
  expect(heads).toHaveLength(2);
  expect(heads).toContain(turnOf(head));
  expect(Math.abs(heads[0]! - heads[1]!)).toBe(180);
});

test('what moves comes forward as the stream appears; both ways, its rows pass one another', () => {
  expect(advances({}).every((far) => far > 0)).toBe(true);
  expect(advances({ bothWays: true }).map(Math.sign).sort()).toEqual([-1, 1]);
});

test('before a bar at its end a stream goes no further', () => {
  const marks = drawn({ gate: 'end' });
  expect(classed(marks, 'symbol-gate')).toHaveLength(1);
  expect(classed(marks, 'symbol-head')).toEqual([]);
});

test('a share that is taken leaves at a bar, and leads to whoever takes it', () => {
  const marks = drawn({ gate: 'start' });
  expect(classed(marks, 'symbol-gate')).toHaveLength(1);
  expect(classed(marks, 'symbol-head')).toHaveLength(1);
});

describe.each(['claimed', 'planned', 'partial'])('a stream that is %s', (standing) => {
  test.each(['people', 'goods', 'trucks'])('is hollow, whatever moves there: %s', (of) => {
    expect(classed(drawn({ of }), 'hollow')).toEqual([]);
    const hollow = drawn({ of, [standing]: true });
    const [outer, inner] = [classed(hollow, 'moving'), classed(hollow, 'hollow')];
    expect(inner).toHaveLength(outer.length);
    inner.forEach(({ attrs }, row) => {
      expect(Number(attrs?.['stroke-width'])).toBeLessThan(
        Number(outer[row]?.attrs?.['stroke-width']),
      );
    });
  });
});
