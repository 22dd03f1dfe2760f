// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { smallScene } from '../testing/small-scene.ts';
import { stepsIn } from '../scenes/stage-parts.ts';
import { readChoice } from './embed-choice.ts';
import { withIdsOfNow } from './ids-of-now.ts';

test('an address may name its steps by ids of before; what no step was called stays', () => {
  const scene = smallScene();
  const [spring, , autumn] = stepsIn(scene);
  for (const [step, before] of [
    [spring, 'thaw'],
    [autumn, 'fall'],
  ] as const) {
    const former = document.createElement('span');
    former.id = before;
    step?.prepend(former);
  }
  const asked = readChoice('?step=summer&from=thaw&to=fall&mode=scroll');
  expect(withIdsOfNow(scene, asked)).toEqual({ ...asked, from: 'spring', to: 'autumn' });
  expect(withIdsOfNow(scene, readChoice('?step=winter')).step).toBe('winter');
});
