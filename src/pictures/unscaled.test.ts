import { expect, test } from 'vitest';
import { unscaled } from './unscaled.ts';

test('a scaled line stands where it stood, without a scale around it', () => {
  const drawing = unscaled({
    tag: 'g',
    attrs: { transform: 'translate(10,20) scale(2)' },
    children: [{ tag: 'path', attrs: { d: 'M1,-2.5h0L.5 3', 'vector-effect': 'x' } }],
  });
  expect(drawing.attrs?.transform).toBe('translate(10,20)');
  const [line] = drawing.children ?? [];
  expect(line?.attrs?.d?.toString().match(/-?[\d.]+/g)).toEqual(['2', '-5', '0', '1', '6']);
  expect(line?.attrs?.['vector-effect']).toBeUndefined();
});

test('a texture that undid the scale keeps its turn only', () => {
  const { attrs } = unscaled({
    tag: 'pattern',
    attrs: { patternTransform: 'scale(0.5) rotate(45)' },
  });
  expect(attrs?.patternTransform?.toString().trim()).toBe('rotate(45)');
});

test('what is not scaled stays as it is', () => {
  const path = { tag: 'path', attrs: { d: 'M1.234567,2A3 3 0 0 1 4 5' } };
  expect(unscaled(path).attrs?.d).toBe(path.attrs.d);
});
