// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { smallScene } from '../testing/small-scene.ts';
import { stepCalled } from './step-called.ts';
import { stepsIn } from './stage-parts.ts';

test('a step is found by the id that it has, and by one that it had before', () => {
  const scene = smallScene();
  const [, summer] = stepsIn(scene);
  const former = document.createElement('span');
  former.id = 'harvest';
  summer?.prepend(former);
  expect(stepCalled(scene, 'summer')).toBe(summer);
  expect(stepCalled(scene, 'harvest')).toBe(summer);
  expect(stepCalled(scene, 'winter')).toBeUndefined();
  expect(stepCalled(scene, '')).toBeUndefined();
});
