import { expect, test } from 'vitest';
import { apartness, contrastOf } from './color-difference.ts';

test('black on white has the most contrast there is, and gray that of the guidelines', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastOf('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
  expect(contrastOf('#767676', '#ffffff')).toBe(contrastOf('#ffffff', '#767676'));
});

test('the eye finds white one away from black, and a shade near its neighbor', () => {
  expect(apartness('#000000', '#ffffff')).toBeCloseTo(1);
  expect(apartness('#1f6b52', '#1f6b52')).toBe(0);
  expect(apartness('#1f6b52', '#206c53')).toBeLessThan(0.01);
  expect(apartness('#a8243a', '#1f6b52')).toBeGreaterThan(0.2);
});
