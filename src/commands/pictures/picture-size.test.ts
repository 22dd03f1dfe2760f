import { expect, test } from 'vitest';
import { ALL_SIZES, readSizes } from './picture-size.ts';

test('windows have the stages they leave to a drawing; other sizes are taken as they are', () => {
  expect(readSizes(ALL_SIZES).map(({ name }) => name)).toEqual(ALL_SIZES.split(','));
  expect(readSizes('360,800x600')).toEqual([
    { name: '360', width: 360, height: 396 },
    { name: '800x600', width: 800, height: 600 },
  ]);
});

test.each(['400', 'wide', '', '800x'])('“%s” is no size', (list) => {
  expect(() => readSizes(list)).toThrow(`No size “${list}”`);
});
