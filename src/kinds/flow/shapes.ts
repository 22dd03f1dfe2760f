import type { Who } from './schema.ts';
import { px } from '../../graphics/mark.ts';
import { circlePath } from '../../graphics/shapes.ts';

/** The class that gives a party its color, the same as everywhere in the publication. */
export const CLASS_OF: Readonly<Record<Who, string>> = {
  fighters: 'side-islamic-state',
  washington: 'side-washington',
  tribes: 'side-tribes',
  baghdad: 'side-baghdad',
  damascus: 'side-damascus',
  network: 'network',
  groups: 'groups',
};

/** Each party's shape around 0,0 as path commands: never color alone. */
export function shapeOf(who: Who, radius: number): string {
  const r = px(radius);
  switch (who) {
    case 'fighters':
      return circlePath(r);
    case 'washington':
      return polygon([-0.9, -0.9, 0.9, -0.9, 0.9, 0.9, -0.9, 0.9], r);
    case 'tribes':
      return polygon([0, -1.3, 1.15, 0, 0, 1.3, -1.15, 0], r);
    case 'baghdad':
      return polygon([0, -1.25, 1.2, 0.95, -1.2, 0.95], r);
    case 'damascus':
      return polygon([0, 1.25, 1.2, -0.95, -1.2, -0.95], r);
    case 'network':
      return polygon([-1.3, -0.45, 1.3, -0.45, 1.3, 0.45, -1.3, 0.45], r);
    case 'groups':
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
