import type { Stretch } from '../../charts/dissolve.ts';
import { drawKey } from '../../charts/key.ts';
import { drawBlock } from '../../charts/text-block.ts';
import { drawGraphic } from '../../graphics/draw-graphic.ts';
import { at } from '../../graphics/mark.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { boxPath, linePath } from '../../graphics/shapes.ts';
import { svg } from '../../graphics/svg.ts';
import { momentText } from '../../schemas/moment-text.ts';
import { drawBand } from './bands.ts';
import { layoutLanes } from './layout.ts';
import type { PlacedEvent, PlacedLabel, PlacedLanes } from './placed.ts';
import type { LanesScene, LanesState } from './schema.ts';
import { bendPath, drawSign } from './signs.ts';

/** Draw the lanes of a century, as far as one state tells. */
export function drawLanes(scene: LanesScene, state: LanesState, size: Size): Mark {
  const placed = layoutLanes(scene, state, size);
  const { frame, lanes, events, heads, labels, key } = placed;
  return drawGraphic('lanes', size, [
    drawWindow(placed),
    drawLine(scene, placed),
    ...events.map((event) => drawEvent(event, frame.axis)),
    ...labels.flatMap(drawLeader),
    ...lanes.map((lane) => svg.g(`bands-${lane.id}`, lane.bands.map(drawBand))),
    ...[...heads, ...labels.map(({ block }) => block)].map(drawBlock),
    drawKey(key, drawSign),
  ]);
}

/** The years that the state tells, as a light band across all lanes. */
function drawWindow({ frame, window: [from, to] }: PlacedLanes): Mark {
  const { axis, size } = frame;
  const attrs = { class: 'window', x: axis, y: from, width: size.width - axis, height: to - from };
  return svg.rect(attrs, 'window');
}

function drawLeader({ block, leader }: PlacedLabel): Mark[] {
  if (leader === undefined) return [];
  return [svg.path({ class: 'leader', d: linePath(leader) }, `leader-${block.key}`)];
}

/** The border line is the axis: it is there in the years when the border was. */
function drawLine({ line: stretches, years }: LanesScene, { frame, line }: PlacedLanes): Mark {
  const { axis, top, bottom, y, narrow } = frame;
  const half = narrow ? 2 : 3;
  return svg.g('line', [
    svg.line({ class: 'axis', x1: axis, x2: axis, y1: top, y2: bottom }, 'ground'),
    ...line.map(({ id, pieces, until }) =>
      svg.g(
        {
          key: id,
          notes: stretches.find((stretch) => stretch.id === id)?.notes ?? 'report',
          title: 'The border line',
        },
        [
          svg.path({ class: 'border', d: barPath(pieces, axis, half) }, 'whole'),
          svg.path({ class: 'border', d: barPath(until, axis, half) }, 'until'),
        ],
      ),
    ),
    years.bend &&
      svg.path({ class: 'bend', d: bendPath(axis, y(years.bend.at), narrow ? 5 : 8) }, 'bend'),
  ]);
}

const barPath = (pieces: readonly Stretch[], axis: number, half: number): string =>
  pieces.map(([from, to]) => boxPath([axis - half, from], half * 2, to - from)).join('');

const drawEvent = ({ event, y, told }: PlacedEvent, axis: number): Mark =>
  svg.circle(
    { class: told ? 'event event-told' : 'event', r: told ? 5.5 : 3.5, transform: at(axis, y) },
    {
      key: `event-${event.id}`,
      notes: event.notes,
      title: `${momentText(event.date)}: ${event.label}`,
    },
  );
