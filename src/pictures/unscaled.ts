import { px, type Mark } from '../graphics/mark.ts';

/**
 * A drawing whose scaled groups are worked into their paths and images, so that a painter may enlarge it as a
 * whole: a line that keeps its width at every scale would stay thin. Such paths hold lines and
 * curves only, so that all their numbers scale alike.
 * @param scale what the marks around this one scale it by
 */
export function unscaled(mark: Mark, scale = 1): Mark {
  const { transform, patternTransform, d } = mark.attrs ?? {};
  const box = mark.tag === 'image' ? scaledBox(mark.attrs ?? {}, scale) : {};
  const own = Number(/\bscale\(([^)]+)\)/.exec(String(transform ?? ''))?.[1] ?? 1);
  return {
    ...mark,
    attrs: {
      ...mark.attrs,
      ...box,
      transform: typeof transform === 'string' ? withoutScale(transform) : transform,
      // A texture’s scale is there to undo the map’s, which is gone.
      patternTransform:
        typeof patternTransform === 'string' ? withoutScale(patternTransform) : patternTransform,
      d: typeof d === 'string' ? scaledPath(d, scale * own) : d,
      'vector-effect': undefined,
    },
    ...(mark.children && {
      children: mark.children.map((child) => child && unscaled(child, scale * own)),
    }),
  };
}

/** Where an image stands and how large it is, times a scale. */
const scaledBox = (attrs: NonNullable<Mark['attrs']>, scale: number): Record<string, number> =>
  Object.fromEntries(
    ['x', 'y', 'width', 'height'].map((name) => [name, px(Number(attrs[name]) * scale)]),
  );

const withoutScale = (transform: string): string => transform.replace(/\s*scale\([^)]+\)/, '');

const scaledPath = (d: string, scale: number): string =>
  scale === 1 ? d : d.replace(/-?\d*\.?\d+/g, (number) => ` ${px(Number(number) * scale)}`);
