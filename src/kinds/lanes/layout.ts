import { cutAt, dissolve } from '../../charts/dissolve.ts';
import type { Stretch } from '../../charts/dissolve.ts';
import { placeKey } from '../../charts/key.ts';
import type { PlacedKey } from '../../charts/key.ts';
import type { Size } from '../../graphics/mark.ts';
import { momentSpan } from '../../schemas/moment-span.ts';
import { boundarySpan } from '../../schemas/scenes/boundary-span.ts';
import { frameOf, measures } from './frame.ts';
import type { Frame, Measures } from './frame.ts';
import { SIGN } from './signs.ts';
import { headBlocks, headsEnd } from './heads.ts';
import { laneLabels } from './labels.ts';
import type { KeySign, PlacedBand, PlacedLane, PlacedLanes } from './placed.ts';
import { datedRows } from './rows.ts';
import type { RowedBand } from './rows.ts';
import type { Lane, LanesScene, LanesState } from './schema.ts';

/** Where everything lies in one state. */
export function layoutLanes(scene: LanesScene, state: LanesState, size: Size): PlacedLanes {
  const shared = measures(size);
  const key = keyOf(scene, shared);
  const ends = { top: headsEnd(scene, shared), bottom: key.top - (shared.narrow ? 8 : 16) };
  const frame = frameOf(scene, shared, ends);
  const today = momentSpan(scene.today)[1];
  const { from, until } = state.tells;
  const window: Stretch = [frame.y(from), frame.y(until)];
  const lanes = scene.lanes.map((lane, index) =>
    placeLane(lane, index, { first: scene.years.from, today, from, until }, frame),
  );
  return {
    frame,
    window,
    line: scene.line.map((stretch) => placeStretch(frame, stretch, { today, until })),
    lanes,
    events: scene.events
      .map((event) => ({ event, at: boundarySpan(event.date)[0] }))
      .filter(({ at }) => at < until)
      .map(({ event, at }) => ({ event, y: frame.y(at), told: at >= from })),
    heads: headBlocks(scene, state, frame),
    labels: lanes.flatMap((lane) => laneLabels(lane, scene.silent, window, frame)),
    key,
  };
}

/** Below this height, in pixels, there is no room for a key. */
const SMALL = 300;

function keyOf({ key, years }: LanesScene, shared: Measures): PlacedKey<KeySign> {
  const { size, narrow, margin } = shared;
  const width = SIGN + (narrow ? 5 : 8);
  const signs = (['open', 'thin', 'shut', 'claimed', 'bend'] as const).flatMap((sign) => {
    const text = sign === 'bend' && years.bend === undefined ? undefined : key[sign];
    return text === undefined ? [] : [{ sign, width, text }];
  });
  const setting = { type: shared.key, margin, gap: narrow ? 8 : 22, below: narrow ? 4 : 8 };
  return placeKey<KeySign>(size.height < SMALL ? [] : signs, size, setting);
}

/** The years that matter to a lane: where the axis begins, the report’s own, and those told. */
type Times = {
  readonly first: number;
  readonly today: number;
  readonly from: number;
  readonly until: number;
};

function placeLane(
  lane: Lane,
  index: number,
  { first, today, from, until }: Times,
  frame: Frame,
): PlacedLane {
  const dated = datedRows(lane, first, today);
  const rows = Math.max(...dated.map(({ row }) => row)) + 1;
  const { left, width } = frame.lanes[index] ?? { left: 0, width: 0 };
  const pitch = frame.zone / rows;
  return {
    id: lane.id,
    label: lane.label,
    left,
    width,
    words: left + frame.zone + 6,
    bands: dated.map((band) => {
      const told = band.start[0] < until && band.end[1] > from;
      return placeBand(band, { left, pitch, told, until }, frame);
    }),
  };
}

function placeBand(
  { band, start, end, row }: RowedBand,
  { left, pitch, told, until }: { left: number; pitch: number; told: boolean; until: number },
  { y }: Frame,
): PlacedBand {
  const placed = {
    start: [y(start[0]), y(start[1])] as const,
    end: [y(end[0]), y(end[1])] as const,
  };
  const pieces = dissolve(placed.start, placed.end);
  const width = pitch - 2;
  return {
    band,
    told,
    ...placed,
    pieces,
    limit: y(until),
    until: cutAt(pieces, y(until)),
    left: left + row * pitch,
    width,
  };
}

function placeStretch(
  { y }: Frame,
  { id, from, to }: LanesScene['line'][number],
  { today, until }: { readonly today: number; readonly until: number },
): PlacedLanes['line'][number] {
  const start = boundarySpan(from);
  const end = to ? boundarySpan(to) : ([today, today] as const);
  const pieces = dissolve([y(start[0]), y(start[1])], [y(end[0]), y(end[1])]);
  return { id, pieces, until: cutAt(pieces, y(until)) };
}
