import { expect, test } from 'vitest';
import { blend } from './blend.ts';

test('every number goes from the one value to the other, and all else stays', () => {
  const between = blend('translate(10,-4) rotate(0)', 'translate(20,4) rotate(90)');
  expect(between(0)).toBe('translate(10,-4) rotate(0)');
  expect(between(0.5)).toBe('translate(15,0) rotate(45)');
  expect(between(1)).toBe('translate(20,4) rotate(90)');
});

test('numbers without a word before or between them are blended, too', () => {
  expect(blend('0', '1')(0.25)).toBe('0.25');
  expect(blend('M1.5,2h-4-8Z', 'M2.5,4h-6-4Z')(0.5)).toBe('M2,3h-5-6Z');
});
