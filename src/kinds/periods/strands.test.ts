import { expect, test } from 'vitest';
import { momentText } from '../../schemas/moment-text.ts';
import { sceneOfKind } from '../../testing/scene-of-kind.ts';
import { layoutPeriods } from './layout.ts';
import { periodsScene, type Period } from './schema.ts';

const scene = periodsScene.parse(sceneOfKind('periods'));
/** The state that tells the first period of which this holds, as it would be drawn. */
const telling = (test: (period: Period) => boolean) => ({
  alt: '',
  shows: scene.periods.find(test)?.id ?? expect.fail('There is no such period.'),
});
const whole = { alt: '', shows: scene.periods.at(-1)?.id ?? '' };
const phone = { width: 360, height: 400 };
const desk = { width: 800, height: 600 };

test('what lies beyond the scale of years is named as the one month that it is', () => {
  const month = (state: typeof whole, size: typeof desk) =>
    layoutPeriods(scene, state, size).labels.find(({ key }) => key === 'month');
  for (const size of [desk, phone]) {
    const { measures, now } = layoutPeriods(scene, whole, size);
    const text = month(whole, size)?.lines.map((line) => line.text);
    expect(now).toBeGreaterThan(measures.along(measures.today));
    expect(text).toEqual([momentText(scene.today)]);
  }
  const reopened = telling(({ line }) => line === 'restored');
  const { measures, now, strands } = layoutPeriods(scene, reopened, desk);
  expect(now).toBeLessThanOrEqual(measures.along(measures.today));
  expect(Math.max(...strands.flatMap(({ points }) => points.map(([x]) => x)))).toBeCloseTo(now, 1);
  expect(month(reopened, desk)).toBeUndefined();
});

test('the restored line is straight when it reopens and frays afterward, strand by strand', () => {
  const reopened = layoutPeriods(
    scene,
    telling(({ line }) => line === 'restored'),
    desk,
  );
  const blurred = layoutPeriods(
    scene,
    telling(({ line }) => line === 'blurred'),
    desk,
  );
  const keys = (placed: typeof blurred) => placed.strands.map(({ strand }) => strand.id);
  expect(keys(reopened)).toEqual(keys(blurred));
  expect(new Set(reopened.strands.flatMap(({ points }) => points.map(([, y]) => y))).size).toBe(1);
  expect(new Set(blurred.strands.map(({ points }) => points.at(-1)?.[1])).size).toBe(
    blurred.strands.length,
  );
});
