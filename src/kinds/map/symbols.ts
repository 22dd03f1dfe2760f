import type { Size } from '../../graphics/mark.ts';
import type { LonLat } from '../../schemas/lon-lat.ts';
import { worldPoint } from './projection.ts';
import { scaleFor } from './scale.ts';
import type { ShownMark } from './shown-mark.ts';

/** A small drawing of fixed size, standing on one place of the map. */
export type Symbol = {
  readonly shape:
    | 'dot'
    | 'capital'
    | 'crossing'
    | 'open'
    | 'closed'
    | 'square'
    | 'triangle'
    | 'burst'
    | 'balloon'
    | 'head'
    | 'tick';
  /** Half its size, pixels. */
  readonly radius: number;
  /** Turned clockwise, degrees. */
  readonly turn?: number;
};

/** A mark's symbol with the place it stands on; a line may have two. */
export type StandingSymbol = {
  readonly key: string;
  readonly at: LonLat;
  readonly symbol: Symbol;
  readonly mark: ShownMark;
};

/** The symbols of a mark in a drawing of some size: none for words and stretches of land. */
export const symbolsOf = (mark: ShownMark, drawing: Size): StandingSymbol[] =>
  symbolsAtUsual(mark).map((each) => ({
    ...each,
    symbol: {
      ...each.symbol,
      radius: Math.round(each.symbol.radius * scaleFor(drawing) * 10) / 10,
    },
  }));

function symbolsAtUsual(mark: ShownMark): StandingSymbol[] {
  const { kind, key, at, points = [] } = mark;
  const [first, last] = [points[0], points.at(-1)];
  switch (kind) {
    case 'place':
      return [{ key, at, mark, symbol: dotOf(mark) }];
    case 'crossing':
      return [
        {
          key,
          at,
          mark,
          symbol: {
            shape: mark.open === undefined ? 'crossing' : mark.open ? 'open' : 'closed',
            radius: mark.emphasis === 'quiet' ? 6 : mark.open === false ? 9 : 8,
          },
        },
      ];
    case 'site':
      return [{ key, at, mark, symbol: { shape: 'square', radius: sizeOf(mark) } }];
    case 'unit':
      return [
        {
          key,
          at,
          mark,
          symbol: { shape: 'triangle', radius: mark.emphasis === 'strong' ? 7.5 : 6 },
        },
      ];
    case 'strike':
      return [{ key, at, mark, symbol: { shape: 'burst', radius: 11 } }];
    case 'balloon':
      return [{ key, at, mark, symbol: { shape: 'balloon', radius: 15 } }];
    case 'arrow':
    case 'corridor':
      if (!last) return [];
      return [
        {
          key: `${key}-head`,
          at: last,
          mark,
          symbol: {
            shape: 'head',
            radius: kind === 'arrow' ? 10 : 8,
            turn: bearing(points.at(-2)!, last),
          },
        },
      ];
    case 'distance':
      if (!first || !last) return [];
      return [first, last].map((end, i) => ({
        key: `${key}-end-${i}`,
        at: end,
        mark,
        symbol: { shape: 'tick', radius: 6, turn: bearing(first, last) },
      }));
    default:
      return [];
  }
}

/** A square; what is only claimed is a hollow one, and needs room for its dashes. */
const sizeOf = ({ claimed, emphasis }: ShownMark): number =>
  claimed ? 10 : emphasis === 'strong' ? 6 : 5;

function dotOf({ rank, emphasis }: ShownMark): Symbol {
  if (rank === 'capital') return { shape: 'capital', radius: emphasis === 'strong' ? 6.5 : 5.5 };
  const radius = rank === 'city' ? 5 : rank === 'town' || rank === undefined ? 4.5 : 3.8;
  return {
    shape: 'dot',
    radius: emphasis === 'strong' ? radius + 1.5 : emphasis === 'quiet' ? 3 : radius,
  };
}

/** The direction from one place to another on the map, degrees clockwise from east. */
function bearing(from: LonLat, to: LonLat): number {
  const [[x1, y1], [x2, y2]] = [worldPoint(from, 0), worldPoint(to, 0)];
  return Math.round((Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI);
}
