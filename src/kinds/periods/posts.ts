import type { Mark } from '../../graphics/mark.ts';
import { linePath } from '../../graphics/shapes.ts';
import { svg } from '../../graphics/svg.ts';
import { signOf } from './measures.ts';
import type { Measures } from './measures.ts';
import type { PeriodsScene } from './schema.ts';
import type { PlacedPeriod } from './layout.ts';

/**
 * Marks of the states’ presence along the line: a rank of strokes for soldiers close to it, a rank
 * of dots for officials behind. Both thin out where the period’s beginning is vague.
 */
export function drawPosts(
  measures: Measures,
  banks: PeriodsScene['banks'],
  { start, end }: PlacedPeriod,
  opacity: number,
): Mark[] {
  const pitch = measures.set.posts;
  const count = Math.floor((end[0] - start[0]) / pitch);
  const posts = Array.from({ length: count }, (_, index) => end[0] - pitch * (index + 0.5)).filter(
    (t, index) => t > start[1] || index % 2 === 0,
  );
  return (['west', 'east'] as const).map((bank) => {
    const sign = signOf(bank);
    const { party } = banks[bank];
    const rank = (from: number, to: number) =>
      posts
        .map((t) => linePath([measures.point(t, sign * from), measures.point(t, sign * to)]))
        .join('');
    const unit = measures.bank / 100;
    const d = rank(11 * unit, 31 * unit) + rank(38 * unit, 41 * unit);
    const name = party === undefined ? 'posts' : `posts party-${party}`;
    return svg.path({ class: name, d, opacity }, `posts-${bank}`);
  });
}
