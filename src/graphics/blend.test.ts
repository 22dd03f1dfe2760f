import { expect, test } from 'vitest';
import { blend, isSameShape } from './blend.ts';

test('values of one shape blend by their numbers, from the first to the second', () => {
  const path = blend('M0,-10L4,20.5', 'M10,10L8,0.5');
  expect([path(0), path(0.5), path(1)]).toEqual(['M0,-10L4,20.5', 'M5,0L6,10.5', 'M10,10L8,0.5']);
});

test('only numbers may differ', () => {
  expect(isSameShape('translate(1,2)', 'translate(-30.5,4e-3)')).toBe(true);
  expect(isSameShape('M0,0L1,1', 'M0,0L1,1Z')).toBe(false);
});
