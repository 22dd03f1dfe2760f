import type { Mark } from '../../graphics/mark.ts';
import { px } from '../../graphics/mark.ts';
import type { Stretch } from '../../charts/dissolve.ts';
import type { PlacedBand } from './placed.ts';

/** How much of its row a band fills. */
const SHARE = { shut: 1, thin: 0.3, open: 1 } as const;
/** How much of a band shows while later years are told. */
const PAST = 0.5;

/** Draw one band: empty where nothing passed, thin where little did, full where much did. */
export function drawBand({ band, told, pieces, top, height }: PlacedBand): Mark {
  const { id, flow, party, toward, claimed, label, notes } = band;
  const depth = height * SHARE[flow];
  const y = px(top + (height - depth) / 2);
  return {
    tag: 'g',
    key: id,
    notes,
    title: label,
    attrs: { class: party ? `band party-${party}` : 'band', opacity: told ? 1 : PAST },
    children: [
      {
        tag: 'path',
        attrs: {
          class: `flow-${flow}${claimed ? ' claimed' : ''}`,
          d: pieces.map((piece) => boxPath(piece, y, px(depth))).join(''),
        },
      },
      flow === 'shut' ? drawBars(pieces, y, px(depth)) : undefined,
      toward && drawDirection(pieces, toward, y, depth),
    ],
  };
}

function boxPath([from, to]: Stretch, y: number, depth: number): string {
  return `M${px(from)},${y}H${px(to)}V${px(y + depth)}H${px(from)}Z`;
}

/** Slanted bars that close an empty band. */
function drawBars(pieces: readonly Stretch[], y: number, depth: number): Mark {
  const solid = pieces.reduce((a, b) => (b[1] - b[0] > a[1] - a[0] ? b : a));
  const count = Math.max(0, Math.floor((solid[1] - solid[0] - depth * 0.6) / 7));
  const d = Array.from({ length: count }, (_, index) => {
    const x = px(solid[0] + 3 + index * 7);
    return `M${x},${px(y + depth)}l${px(depth * 0.6)},${px(-depth)}`;
  }).join('');
  return { tag: 'path', attrs: { class: 'bars', d } };
}

/** Chevrons cut into a band, pointing down into the one country or up into the other. */
function drawDirection(
  pieces: readonly Stretch[],
  toward: 'down' | 'up',
  y: number,
  depth: number,
): Mark {
  const solid = pieces.reduce((a, b) => (b[1] - b[0] > a[1] - a[0] ? b : a));
  const count = Math.max(1, Math.floor((solid[1] - solid[0]) / 11));
  const pitch = (solid[1] - solid[0]) / count;
  const rise = depth * (toward === 'down' ? 0.3 : -0.3);
  const d = Array.from({ length: count }, (_, index) => {
    const x = px(solid[0] + pitch * (index + 0.5) - 3.5);
    return `M${x},${px(y + depth / 2 - rise / 2)}l3.5,${px(rise)}l3.5,${px(-rise)}`;
  }).join('');
  return { tag: 'path', attrs: { class: 'direction', d } };
}
