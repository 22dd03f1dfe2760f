import type { BaseLabel } from './base-map-file.ts';
import type { BaseMap } from './base-map.ts';
import { showsLand } from './draw-land.ts';
import { projectIn, type MapView } from './map-view.ts';
import type { Point } from './projection.ts';
import type { DrawableMap, DrawableState } from './resolve-map.ts';
import { shownMapMarks, type ShownMapMark } from './shown-map-mark.ts';
import { symbolsOf, type StandingSymbol } from './symbols.ts';

/** A mark where a view shows it, in pixels. */
export type ProjectedMark = {
  readonly mark: ShownMapMark;
  readonly point: Point;
  /** What it runs along; empty where it stands on its point. */
  readonly line: readonly Point[];
  readonly symbols: readonly (StandingSymbol & { readonly point: Point })[];
};

/** A name of the base map that a view has room for, with the points it may stand on, best first. */
export type ProjectedName = { readonly name: BaseLabel; readonly points: readonly Point[] };

/** A state of a map in the pixels of a view: all that its layout reckons with. */
export type ProjectedState = {
  readonly base: BaseMap;
  readonly view: MapView;
  readonly layers: DrawableState['layers'];
  readonly headline: DrawableState['headline'];
  /** The most important first. */
  readonly marks: readonly ProjectedMark[];
  readonly names: readonly ProjectedName[];
  /** Whose data the base map is. */
  readonly credits: BaseMap['credits'];
  /** Whether what is farmed is a schematic band, as the land itself is not to be seen. */
  readonly showsBand: boolean;
  /** The lines of the base map that words had better not cover. */
  readonly lines: Readonly<Record<'border' | 'river' | 'limits', readonly (readonly Point[])[]>>;
};

/** Carry a state of a map from degrees to the pixels of a view. */
export function projectState(
  map: DrawableMap,
  state: DrawableState,
  view: MapView,
  base: BaseMap,
): ProjectedState {
  const project = projectIn(view);
  const { layers, headline } = state;
  const lineOf = (line: BaseMap['border'][number]): Point[] => line.map(project);
  return {
    base,
    view,
    layers,
    headline,
    marks: shownMapMarks(map, state).map((mark) => ({
      mark,
      point: project(mark.at),
      line: 'points' in mark ? mark.points.map(project) : [],
      symbols: symbolsOf(mark, view.size, base.border).map((each) => ({
        ...each,
        point: project(each.at),
      })),
    })),
    names: base.labels
      .filter(({ layer, zooms: [least, most] }) => {
        return layers.includes(layer) && view.zoom >= least && view.zoom < most;
      })
      .map((name) => ({ name, points: name.spots.map(project) })),
    credits: base.credits,
    showsBand: layers.includes('farmland') && !showsLand(view, base),
    lines: {
      border: base.border.map(lineOf),
      river: base.river.map(lineOf),
      limits: base.limits.map(lineOf),
    },
  };
}
