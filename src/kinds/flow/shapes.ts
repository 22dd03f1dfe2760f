import type { FlowSign } from './schema.ts';
import { px } from '../../graphics/mark.ts';
import { circlePath } from '../../graphics/shapes.ts';

/** The class that gives somebody’s marks their color; a party’s is the same in every drawing. */
export const classOf = ({ party, stressed }: FlowSign): string =>
  party === undefined ? (stressed ? 'stressed' : 'quiet') : `party-${party}`;

/** A sign’s shape around 0,0 as path commands: never color alone. */
export function shapeOf({ shape }: FlowSign, radius: number): string {
  const r = px(radius);
  switch (shape) {
    case 'circle':
      return circlePath(r);
    case 'square':
      return polygon([-0.9, -0.9, 0.9, -0.9, 0.9, 0.9, -0.9, 0.9], r);
    case 'diamond':
      return polygon([0, -1.3, 1.15, 0, 0, 1.3, -1.15, 0], r);
    case 'triangle':
      return polygon([0, -1.25, 1.2, 0.95, -1.2, 0.95], r);
    case 'wedge':
      return polygon([0, 1.25, 1.2, -0.95, -1.2, -0.95], r);
    case 'plate':
      return polygon([-1.3, -0.45, 1.3, -0.45, 1.3, 0.45, -1.3, 0.45], r);
    case 'hexagon':
      return polygon([-0.55, -1.1, 0.55, -1.1, 1.15, 0, 0.55, 1.1, -0.55, 1.1, -1.15, 0], r);
  }
}

function polygon(points: readonly number[], radius: number): string {
  const steps = points.flatMap((value, index) =>
    index % 2 === 0
      ? [`${index === 0 ? 'M' : 'L'} ${px(value * radius)}`]
      : [String(px(value * radius))],
  );
  return `${steps.join(' ')} z`;
}
