import type { Size } from '../../graphics/mark.ts';
import type { LonLat } from '../../schemas/lon-lat.ts';
import { borderCrossing } from './border-crossing.ts';
import { worldPoint } from './projection.ts';
import { scaleFor } from './scale.ts';
import type { ShownMapMark } from './shown-map-mark.ts';

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
    | 'tick'
    | 'gate'
    | 'border';
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
  readonly mark: ShownMapMark;
};

/**
 * The symbols of a mark in a drawing of some size: none for words and stretches of land.
 * @param border a measured line that leads over it shows where
 */
export const symbolsOf = (
  mark: ShownMapMark,
  drawing: Size,
  border: readonly (readonly LonLat[])[] = [],
): StandingSymbol[] =>
  [...symbolsAtUsual(mark), ...symbolOnBorder(mark, border)].map((each) => ({
    ...each,
    symbol: {
      ...each.symbol,
      radius: Math.round(each.symbol.radius * scaleFor(drawing) * 10) / 10,
    },
  }));

/** Half the length of the head of an arrow, pixels. */
const HEADS = { arrow: 10, pull: 10, counter: 6, corridor: 8 } as const;

function symbolsAtUsual(mark: ShownMapMark): StandingSymbol[] {
  const { key, at } = mark;
  switch (mark.kind) {
    case 'arrow':
    case 'pull':
    case 'counter':
    case 'corridor': {
      const [before, tip] = [mark.points.at(-2)!, mark.points.at(-1)!];
      const radius = HEADS[mark.kind];
      const symbol: Symbol = { shape: 'head', radius, turn: bearing(before, tip) };
      return [{ key: `${key}-head`, at: tip, mark, symbol }];
    }
    case 'stream': {
      const [[first, next], [before, tip]] = [mark.points.slice(0, 2), mark.points.slice(-2)] as [
        [LonLat, LonLat],
        [LonLat, LonLat],
      ];
      const head: Symbol =
        mark.gate === 'end'
          ? { shape: 'gate', radius: 13, turn: bearing(before, tip) + 90 }
          : { shape: 'head', radius: 11, turn: bearing(before, tip) };
      const gate: Symbol = { shape: 'gate', radius: 13, turn: bearing(first, next) };
      return [
        { key: `${key}-head`, at: tip, mark, symbol: head },
        ...(mark.bothWays
          ? [
              {
                key: `${key}-tail`,
                at: first,
                mark,
                symbol: { ...head, turn: bearing(next, first) },
              },
            ]
          : []),
        ...(mark.gate === 'start' ? [{ key: `${key}-gate`, at: first, mark, symbol: gate }] : []),
      ];
    }
    case 'distance': {
      const [first, last] = [mark.points[0]!, mark.points.at(-1)!];
      const symbol: Symbol = { shape: 'tick', radius: 6, turn: bearing(first, last) };
      return [first, last].map((end, i) => ({ key: `${key}-end-${i}`, at: end, mark, symbol }));
    }
    default: {
      const symbol = symbolOn(mark);
      return symbol ? [{ key, at, mark, symbol }] : [];
    }
  }
}

/** A tick along the border, where a measured line leads over it. */
function symbolOnBorder(
  mark: ShownMapMark,
  border: readonly (readonly LonLat[])[],
): StandingSymbol[] {
  if (mark.kind !== 'distance') return [];
  const crossing = borderCrossing(mark.points[0]!, mark.points.at(-1)!, border);
  if (!crossing) return [];
  const { at, stretch } = crossing;
  const symbol: Symbol = { shape: 'border', radius: 9, turn: bearing(...stretch) };
  return [{ key: `${mark.key}-border`, at, mark, symbol }];
}

/** The symbol on the very place of a mark. */
function symbolOn(mark: ShownMapMark): Symbol | undefined {
  const isStrong = mark.emphasis === 'strong';
  switch (mark.kind) {
    case 'place':
      return dotOf(mark);
    case 'crossing': {
      const shape = mark.open === undefined ? 'crossing' : mark.open ? 'open' : 'closed';
      return { shape, radius: mark.emphasis === 'quiet' ? 6 : mark.open === false ? 9 : 8 };
    }
    case 'site':
      // What is only claimed is a hollow square, and needs room for its dashes.
      return { shape: 'square', radius: mark.claimed ? 10 : isStrong ? 6 : 5 };
    case 'unit':
      return { shape: 'triangle', radius: isStrong ? 7.5 : 6 };
    case 'strike':
      return { shape: 'burst', radius: 11 };
    case 'balloon':
      return { shape: 'balloon', radius: 15 };
    default:
      return undefined;
  }
}

function dotOf({ rank, emphasis }: Extract<ShownMapMark, { readonly kind: 'place' }>): Symbol {
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
