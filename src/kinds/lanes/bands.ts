import type { Stretch } from '../../charts/dissolve.ts';
import { svg } from '../../graphics/svg.ts';
import type { Mark } from '../../graphics/mark.ts';
import { boxPath, linePath } from '../../graphics/shapes.ts';
import type { PlacedBand } from './placed.ts';
import type { Band } from './schema.ts';

/** How much of its strip a band fills. */
const SHARE = { shut: 0, thin: 0.3, open: 1 } as const;

/** Draw one band, and over it what of it has been told. */
export function drawBand(placed: PlacedBand): Mark {
  const { band, told, pieces, until, start, end, limit, left, width } = placed;
  const { id, flow, party, toward, claimed, label, notes } = band;
  const look = { left, width, flow, claimed };
  const whole = flow === 'shut' ? gapOf(start, end, look) : stripOf(pieces, look);
  const begun =
    flow === 'shut'
      ? gapOf(start, end[1] <= limit ? end : [limit - 1, limit], look)
      : stripOf(until, look);
  return svg.g(
    { key: id, notes, title: label },
    [
      svg.path(whole, 'whole'),
      ...(start[0] < limit ? [svg.path(begun, 'until')] : []),
      toward && drawDirection(until, toward, left + width / 2, width),
    ],
    { class: `band${told ? '' : ' past'}${party ? ` party-${party}` : ''}` },
  );
}

/** How a band looks: where it stands in pixels, and how much passed. */
type Look = Pick<PlacedBand, 'left' | 'width'> & Pick<Band, 'flow' | 'claimed'>;

/** A band, thin where little passed and full where much did. */
export function stripOf(
  pieces: readonly Stretch[],
  { left, width, flow, claimed }: Look,
): { class: string; d: string } {
  const across = width * SHARE[flow];
  const x = left + (width - across) / 2;
  const shown = claimed ? pieces.filter(([from, to]) => to > from) : pieces;
  return {
    class: `flow-${flow}${claimed ? ' claimed' : ''}`,
    d: shown.map(([from, to]) => boxPath([x, from], across, to - from)).join(''),
  };
}

/** Where nothing passed: two sides, closed at the ends that are known exactly. */
export function gapOf(
  start: Stretch,
  end: Stretch,
  { left, width }: Pick<Look, 'left' | 'width'>,
): { class: string; d: string } {
  const right = left + width;
  const side = (x: number): string =>
    linePath([
      [x, start[0]],
      [x, end[1]],
    ]);
  const closed = [start, end].flatMap(([from, to]) =>
    from === to
      ? [
          linePath([
            [left, from],
            [right, from],
          ]),
        ]
      : [],
  );
  return { class: 'flow-shut', d: [side(left), side(right), ...closed].join('') };
}

/** Chevrons cut into a band, pointing into the country on the right or on the left. */
function drawDirection(
  pieces: readonly Stretch[],
  toward: 'left' | 'right',
  middle: number,
  width: number,
): Mark {
  const [from, to] = pieces.reduce((a, b) => (b[1] - b[0] > a[1] - a[0] ? b : a));
  const pitch = Math.min(18, width * 0.6);
  const count = Math.round((to - from) / pitch);
  const reach = pitch * (toward === 'right' ? 0.2 : -0.2);
  const half = pitch * 0.3;
  const d = Array.from({ length: count }, (_, index) => {
    const y = from + pitch * (index + 0.5);
    return linePath([
      [middle - reach, y - half],
      [middle + reach, y],
      [middle - reach, y + half],
    ]);
  }).join('');
  return svg.path({ class: 'direction', d }, toward);
}
