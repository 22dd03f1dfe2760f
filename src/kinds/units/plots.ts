import { px } from '../../graphics/mark.ts';
import type { Point } from '../../graphics/shapes.ts';
import { scatter } from '../../charts/scatter.ts';
import type { Box } from '../../charts/text-block.ts';

/** A point of the land, from 0,0 at its northwest to 1,1 at its southeast, in pixels. */
export type Land = (east: number, south: number) => Point;

/** How the plots are counted out over the land. */
export type Grid = { readonly columns: number; readonly rows: number };

/** Plots between two ditches, across and down. */
const BLOCK = { columns: 8, rows: 6 };
/** Width of a ditch, in plots. */
const DITCH = 0.55;
/** How many shades the plots have; a shade says nothing. */
const SHADES = 3;

/** The land within a box: its edges bend a little, as land does that follows a river. */
export function landIn({ left, top, right, bottom }: Box): Land {
  const [width, height] = [right - left, bottom - top];
  const sway = height * 0.058;
  const lean = width * 0.018;
  const inset = lean + width * 0.016;
  return (east, south) => [
    left + inset + (width - inset * 2) * east + lean * Math.sin(south * 4.2 + east * 2 + 0.6),
    top +
      sway +
      (height - sway * 2) * south +
      sway * Math.sin(east * 5.4 + 0.9) * (1 - south * 0.45) +
      sway * 0.35 * Math.sin(east * 13 + south * 5),
  ];
}

/** Rows and columns for so many plots, each about half as long again as it is broad. */
export function gridFor(count: number, { left, top, right, bottom }: Box): Grid {
  const columns = Math.round(Math.sqrt((count * (right - left)) / (bottom - top) / 1.5));
  return { columns, rows: Math.ceil(count / columns) };
}

/** Where a plot’s place lies in its direction, 0 to 1: there is a ditch after each block. */
function along(index: number, count: number, block: number): number {
  const ditches = (places: number): number => Math.floor(places / block) * DITCH;
  return (index + ditches(index)) / (count + ditches(count - 1));
}

/** A path of plots, each a short broad stroke; `row` and `shade` make its key. */
export type PlotPath = { readonly key: string; readonly shade: number; readonly d: string };

/** All plots, as one path for each shade in each band of rows: few elements, and the same in every state. */
export function plotPaths(count: number, { columns, rows }: Grid, land: Land): PlotPath[] {
  const bands = new Map<string, string[]>();
  for (let index = 0; index < count; index += 1) {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const shade = Math.floor(scatter(index) * SHADES);
    const key = `${Math.floor(row / BLOCK.rows)}-${shade}`;
    const strokes = bands.get(key) ?? [];
    strokes.push(plotStroke(row, column, { columns, rows }, land, scatter(index + 7000)));
    bands.set(key, strokes);
  }
  return [...bands]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, strokes]) => ({ key, shade: Number(key.at(-1)), d: strokes.join('') }));
}

function plotStroke(row: number, column: number, grid: Grid, land: Land, chance: number): string {
  const east = along(column, grid.columns, BLOCK.columns);
  const south = along(row + 0.5, grid.rows, BLOCK.rows);
  const step =
    (along(1, grid.columns, BLOCK.columns) - along(0, grid.columns, BLOCK.columns)) * 0.9;
  const [x, y] = land(east, south);
  const [nextX, nextY] = land(east + step * (0.82 + chance * 0.18), south);
  return `M${tenth(x)} ${tenth(y)}l${tenth(nextX - x)} ${tenth(nextY - y)}`;
}

/** A tenth of a pixel is enough for a plot, and 1,600 of them must not weigh much. */
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** How broad a plot’s stroke is, in pixels. */
export const plotBreadth = ({ rows }: Grid, { top, bottom }: Box): number =>
  px(((bottom - top) * 0.89 * 0.7) / (rows + Math.floor((rows - 1) / BLOCK.rows) * DITCH));
