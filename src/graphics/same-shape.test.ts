import { expect, test } from 'vitest';
import { isSameShape } from './same-shape.ts';

test('only numbers may differ between values that move into each other', () => {
  expect(isSameShape('translate(1,2)', 'translate(-30.5,4e-3)')).toBe(true);
  expect(isSameShape('M0,0L1,1', 'M0,0L1,1Z')).toBe(false);
});
