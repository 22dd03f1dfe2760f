import { drawGraphic } from '../../graphics/draw-graphic.ts';
import { at, px } from '../../graphics/mark.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { momentText } from '../../schemas/moment-text.ts';
import type { LanesScene, LanesState } from './schema.ts';
import { drawBlock } from '../../charts/text-block.ts';
import type { TextBlock } from '../../charts/text-block.ts';
import { drawBand } from './bands.ts';
import type { Frame } from './frame.ts';
import { layoutLanes } from './layout.ts';
import type { PlacedEvent, PlacedLane, PlacedLanes } from './placed.ts';

/** Draw the lanes of a century, as far as one state tells. */
export function drawLanes(scene: LanesScene, state: LanesState, size: Size): Mark {
  const placed = layoutLanes(scene, state, size);
  const { plane, lanes, events, labels } = placed;
  return drawGraphic('lanes', size, [
    drawWindow(placed),
    ...lanes.map((lane) => drawRule(plane, lane)),
    drawLine(scene, placed),
    ...events.map((event) => drawEvent(plane, event)),
    // Under the bands, so that no staff cuts through another band on the way to its own.
    ...labels.flatMap(drawStaff),
    ...lanes.map((lane) => ({
      tag: 'g',
      key: `bands-${lane.id}`,
      children: lane.bands.map(drawBand),
    })),
    ...labels.map(drawBlock),
  ]);
}

/** The years that the state tells, as a light column through all lanes. */
function drawWindow({ plane, window: [from, to] }: PlacedLanes): Mark {
  const attrs = {
    class: 'window',
    x: px(from),
    y: px(plane.line - 8),
    width: px(to - from),
    height: px(plane.size.height - plane.line + 8),
  };
  return { tag: 'rect', key: 'window', attrs };
}

function drawStaff({ key, staff }: TextBlock): Mark[] {
  if (staff === undefined) return [];
  const d = `M${px(staff.left)},${px(staff.top)}V${px(staff.bottom)}`;
  return [{ tag: 'path', key: `staff-${key}`, attrs: { class: 'staff', d } }];
}

function drawRule({ right }: Frame, { id, top }: PlacedLane): Mark {
  const y = px(top);
  return {
    tag: 'line',
    key: `rule-${id}`,
    attrs: { class: 'rule', x1: 8, x2: px(right), y1: y, y2: y },
  };
}

/** The border line is the axis: it is there in the years when the border was. */
function drawLine(scene: LanesScene, { plane, line }: PlacedLanes): Mark {
  const y = px(plane.line);
  return {
    tag: 'g',
    key: 'line',
    children: [
      {
        tag: 'path',
        key: 'ground',
        attrs: { class: 'axis', d: `M${plane.left},${y}H${plane.right}` },
      },
      ...line.map(({ id, pieces }) => ({
        tag: 'path',
        key: id,
        notes: scene.line.find((stretch) => stretch.id === id)?.notes ?? ('report' as const),
        title: 'The border line',
        attrs: {
          class: 'border',
          d: pieces.map(([from, to]) => `M${px(from)},${y}H${px(to)}`).join(''),
        },
      })),
    ],
  };
}

function drawEvent(plane: Frame, { event, x, told }: PlacedEvent): Mark {
  return {
    tag: 'circle',
    key: `event-${event.id}`,
    notes: event.notes,
    title: `${momentText(event.date)}: ${event.label}`,
    attrs: {
      class: told ? 'event event-told' : 'event',
      r: told ? 5.5 : 3.5,
      transform: at(x, plane.line),
    },
  };
}
