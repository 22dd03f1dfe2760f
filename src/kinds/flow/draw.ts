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
import { classOf, shapeOf } from './shapes.ts';
import { curveOf, curvePath, headPath } from './stream.ts';

/** Draw who crossed the border, and which way, in one state. The same marks travel between states. */
export function drawFlow(scene: FlowScene, state: FlowState, size: Size): Mark {
  const frame = frameOf(size);
  return drawGraphic('flow', size, [
    drawGround(scene, state, frame),
    {
      tag: 'g',
      key: 'streams',
      children: state.moves.map((move) => drawStream(move, scene.who, frame)),
    },
    {
      tag: 'g',
      key: 'units',
      children: placeUnits(state, frame).map((unit) => drawUnit(unit, scene.who, frame)),
    },
    drawRemarks(scene, state, frame),
    drawKey(scene, frame),
  ]);
}

function drawStream(move: FlowMove, signs: FlowScene['who'], frame: Frame): Mark {
  const { who, from, to, bothWays, hollow, notes, title } = move;
  const curve = curveOf(move, frame);
  const head = frame.narrow ? 8 : 13;
  const sign = signs[who];
  return {
    tag: 'g',
    key: `stream-${who}-${from}-${to}`,
    notes,
    title,
    attrs: { class: sign && classOf(sign) },
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
  signs: FlowScene['who'],
  { mark }: Frame,
): Mark | undefined {
  const sign = signs[who];
  if (sign === undefined) return undefined;
  return {
    tag: 'path',
    key,
    notes,
    title,
    attrs: {
      class: `unit ${classOf(sign)}${hollow ? ' hollow' : ''}`,
      d: shapeOf(sign, mark),
      transform: at(x, y),
    },
  };
}
