import type { Size } from '../../graphics/mark.ts';
import { momentSpan } from '../../schemas/moment-span.ts';
import { boundarySpan } from '../../schemas/scenes/boundary-span.ts';
import type { LanesScene, LanesState } from './schema.ts';
import { cutAt, dissolve } from '../../charts/dissolve.ts';
import type { Stretch } from '../../charts/dissolve.ts';
import { placeBlocks } from '../../charts/place-blocks.ts';
import { frame } from './frame.ts';
import type { Frame } from './frame.ts';
import { headline, laneLabels, laneName, yearBlocks } from './labels.ts';
import type { PlacedLanes } from './placed.ts';
import { datedRows } from './rows.ts';
import type { DatedBand } from './rows.ts';

/** Where everything lies in one state. */
export function layoutLanes(scene: LanesScene, state: LanesState, size: Size): PlacedLanes {
  const plane = frame(scene, size);
  const today = momentSpan(scene.today)[1];
  const { from, until } = state.tells;
  const window: Stretch = [plane.x(from), plane.x(until)];
  const lanes = scene.lanes.map((lane, index) => {
    const dated = datedRows(lane, scene.years.from, today);
    const rows = Math.max(...dated.map(({ row }) => row)) + 1;
    const place = plane.lanes[index] ?? { top: 0, height: 0 };
    const shown = dated.filter(({ start }) => start[0] < until);
    return {
      id: lane.id,
      label: lane.label,
      ...place,
      bands: shown.map((band) => ({
        band: band.band,
        told: band.end[1] > from,
        ...bandRow(plane, place, band.row, rows),
        ...bandStretch(plane, band, until),
      })),
    };
  });
  return {
    plane,
    window,
    line: scene.line.flatMap((stretch) => placeStretch(plane, stretch, { today, until })),
    lanes,
    events: scene.events
      .map((event) => ({ event, at: boundarySpan(event.date)[0] }))
      .filter(({ at }) => at < until)
      .map(({ event, at }) => ({ event, x: plane.x(at), told: at >= from })),
    labels: placeBlocks(
      [
        ...yearBlocks(plane, scene.years).map((block) => [block]),
        [headline(plane, state, window)],
        ...lanes.map((lane) => [laneName(plane, lane, scene.silent, window)]),
        ...laneLabels(plane, lanes, scene.silent, window),
      ],
      size,
    ),
  };
}

function bandStretch({ x }: Frame, { start, end }: DatedBand, until: number) {
  const placed = {
    start: [x(start[0]), x(start[1])] as const,
    end: [x(end[0]), x(end[1])] as const,
  };
  return { ...placed, pieces: cutAt(dissolve(placed.start, placed.end), x(until)) };
}

/** Bands stand in the lower part of their lane; what they are is written above them. */
function bandRow(
  { narrow }: Frame,
  { top, height }: { top: number; height: number },
  row: number,
  rows: number,
) {
  const most = narrow ? 30 : Math.max(40, height * 0.42);
  const room = Math.max(narrow ? 8 : 12, Math.min(height - (narrow ? 36 : 48), most));
  const each = Math.min(room / rows, narrow ? 22 : Math.max(26, height * 0.3));
  const bottom = top + height - (narrow ? 2 : 7);
  return {
    top: bottom - each * (rows - row),
    height: each - (rows > 1 ? Math.min(3, each / 4) : 0),
  };
}

function placeStretch(
  { x }: Frame,
  { id, from, to }: LanesScene['line'][number],
  { today, until }: { readonly today: number; readonly until: number },
): PlacedLanes['line'][number][] {
  const start = boundarySpan(from);
  if (start[0] >= until) return [];
  const end = to ? boundarySpan(to) : ([today, today] as const);
  const pieces = dissolve([x(start[0]), x(start[1])], [x(end[0]), x(end[1])]);
  return [{ id, pieces: cutAt(pieces, x(until)) }];
}
