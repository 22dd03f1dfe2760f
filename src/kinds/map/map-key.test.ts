import { expect, test } from 'vitest';
import { toMarkup } from '../../graphics/markup.ts';
import { mapMark } from './map-mark.ts';
import { mapKey } from './map-key.ts';

test('no two samples of the key look alike, or mean the same', () => {
  const key = mapKey();
  expect(new Set(key.map(({ sample }) => toMarkup(sample))).size).toBe(key.length);
  expect(new Set(key.map(({ says }) => says)).size).toBe(key.length);
});

test('the key shows every way of filling land', () => {
  const areas = mapMark.options.filter(({ shape }) => 'texture' in shape);
  expect(areas.length).toBe(1);
  const shown = mapKey().map(({ sample }) => toMarkup(sample));
  for (const { shape } of areas) {
    if (!('texture' in shape)) continue;
    for (const texture of shape.texture.options) {
      expect(
        shown.some((sample) => sample.includes(`is-${texture}`)),
        texture,
      ).toBe(true);
    }
  }
});
