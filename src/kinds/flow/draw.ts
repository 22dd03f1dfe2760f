import type { FlowMove, FlowScene, FlowState } from './schema.ts';
import { drawGraphic } from '../../graphics/draw-graphic.ts';
import { at } from '../../graphics/mark.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { drawGround } from './ground.ts';
import { placeUnits } from './marks.ts';
import type { PlacedUnit } from './marks.ts';
import { drawKey, drawRemarks } from './remarks.ts';
import { CLASS_OF, shapeOf } from './shapes.ts';
import { curveOf, curvePath, headPath } from './stream.ts';

/** Draw who crossed the border, and which way, in one state. The same marks travel between states. */
export function drawFlow(scene: FlowScene, state: FlowState, size: Size): Mark {
  const frame = frameOf(size);
  return drawGraphic('flow', size, [
    drawGround(state, frame),
    { tag: 'g', key: 'streams', children: state.moves.map((move) => drawStream(move, frame)) },
    {
      tag: 'g',
      key: 'units',
      children: placeUnits(state, frame).map((unit) => drawUnit(unit, frame)),
    },
    drawRemarks(state, frame),
    drawKey(scene, frame),
  ]);
}

function drawStream(move: FlowMove, frame: Frame): Mark {
  const { who, from, to, bothWays, hollow, notes, title } = move;
  const curve = curveOf(move, frame);
  const head = frame.narrow ? 8 : 13;
  return {
    tag: 'g',
    key: `stream-${who}-${from}-${to}`,
    notes,
    title,
    attrs: { class: CLASS_OF[who] },
    children: [
      {
        tag: 'path',
        attrs: { class: 'band', d: curvePath(curve), 'stroke-width': frame.mark * 6 },
      },
      { tag: 'path', attrs: { class: hollow ? 'course claimed' : 'course', d: curvePath(curve) } },
      { tag: 'path', attrs: { class: 'head', d: headPath(curve, true, head) } },
      bothWays
        ? { tag: 'path', attrs: { class: 'head', d: headPath(curve, false, head) } }
        : undefined,
    ],
  };
}

function drawUnit(
  { key, who, at: [x, y], hollow, title, notes }: PlacedUnit,
  { mark }: Frame,
): Mark {
  return {
    tag: 'path',
    key,
    notes,
    title,
    attrs: {
      class: `unit ${CLASS_OF[who]}${hollow ? ' hollow' : ''}`,
      d: shapeOf(who, mark),
      transform: at(x, y),
    },
  };
}
