import { drawGraphic } from '../../graphics/draw-graphic.ts';
import { at, px } from '../../graphics/mark.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { textWidth } from '../../graphics/text-width.ts';
import { brigadeWords } from '../../wording/brigade.ts';
import type { DrawableGroup, DrawableGroups, DrawableGroupsState } from './drawable.ts';
import { frameOf, middleOf, nameAt } from './frame.ts';
import type { Frame } from './frame.ts';
import { drawFigure, drawFoot } from './furniture.ts';
import { drawGround } from './ground.ts';
import { drawHeading } from './heading.ts';
import { leftHalfOf, outlineOf } from './shapes.ts';
import { drawRoof, drawTies } from './links.ts';
import { remarkFor, wordsFor } from './words.ts';

/** Draw the armed groups in one state. The same marks travel between the states. */
export function drawGroups(scene: DrawableGroups, state: DrawableGroupsState, size: Size): Mark {
  const frame = frameOf(scene, state, size);
  const { plan } = frame;
  const placed = [
    ...plan.headings.map((heading) => ({ ...heading, mark: drawHeading(heading, frame) })),
    ...plan.roofs.map((roof) => ({ ...roof, mark: drawRoof(roof, frame) })),
    ...plan.poles.map((pole) => ({ ...pole, mark: drawPole(pole, state, frame) })),
    ...scene.groups.flatMap((group) => {
      const slot = plan.slots[group.key];
      return slot === undefined ? [] : [{ ...slot, mark: drawGroup(group, state, frame) }];
    }),
  ];
  return drawGraphic('groups', size, [
    drawGround(frame),
    drawTies(scene, state, frame),
    frame.headed ? drawFigure(state, frame) : undefined,
    {
      tag: 'g',
      key: 'groups',
      // As a reader goes through them: down one column, then the next.
      children: placed.sort((a, b) => a.x - b.x || a.row - b.row).map(({ mark }) => mark),
    },
    drawFoot(frame),
  ]);
}

function drawGroup(group: DrawableGroup, state: DrawableGroupsState, frame: Frame): Mark {
  const { key, shape, side, here, brigade, notes } = group;
  const slot = frame.plan.slots[key]!;
  const [x, y] = middleOf(slot, frame);
  const why = state.order && group.byEdition[state.order];
  const paper = state.onPaper[key];
  const words = wordsFor(group, slot, frame);
  const remark = remarkFor(state.remarks[key], words, slot.span, frame);
  return {
    tag: 'g',
    key,
    notes: why === undefined ? notes : 'edition',
    title: [describe(group), why].filter(Boolean).join(' '),
    attrs: { class: side === undefined ? 'group' : `group side-${side}`, transform: at(x, y) },
    children: [
      {
        tag: 'path',
        attrs: {
          class: here ? 'sign' : 'sign sign-open',
          d: outlineOf(shape, frame.radius, frame.half),
        },
      },
      paper === undefined
        ? undefined
        : {
            tag: 'path',
            key: 'on-paper',
            attrs: {
              class: `half side-${paper}`,
              d: leftHalfOf(shape, frame.radius, frame.half),
            },
          },
      brigade === undefined
        ? undefined
        : {
            tag: 'text',
            text: String(brigade.number),
            attrs: {
              class: 'number',
              'text-anchor': 'middle',
              'font-size': frame.large ? 14 : 12,
              y: frame.large ? 5 : 4.2,
            },
          },
      ...writeNames(words, remark, frame),
    ],
  };
}

/** Who a group is, who leads it, where it was and whom it answers to. */
const describe = ({ label, leaders, brigade, where, answers }: DrawableGroup): string =>
  [
    label,
    leaders && `, under ${leaders}`,
    brigade && `, ${brigadeWords(brigade)}`,
    where && `. Where: ${where}`,
    `. ${answers}`,
  ]
    .filter(Boolean)
    .join('');

function drawPole(
  pole: Frame['plan']['poles'][number],
  state: DrawableGroupsState,
  frame: Frame,
): Mark {
  const { key, label, side, title, notes } = pole;
  const [x, y] = middleOf(pole, frame);
  const remark = remarkFor(state.remarks[key], label, pole.span, frame);
  return {
    tag: 'g',
    key: `pole-${key}`,
    notes,
    title,
    attrs: { class: `pole side-${side}`, transform: at(x, y) },
    children: [
      { tag: 'path', attrs: { class: 'post', d: `M${px(frame.half - 4)} -7v14` } },
      ...writeNames(label, remark, frame),
    ],
  };
}

function writeNames(words: string, remark: string, frame: Frame): (Mark | undefined)[] {
  const y = px(frame.type * 0.35);
  const x = nameAt(frame);
  const after = x + textWidth(words, frame.type) + 7;
  return [
    words === ''
      ? undefined
      : { tag: 'text', text: words, attrs: { class: 'name', 'font-size': frame.type, x, y } },
    remark === ''
      ? undefined
      : {
          tag: 'text',
          key: 'remark',
          text: remark,
          attrs: { class: 'remark', 'font-size': frame.small, x: px(after), y },
        },
  ];
}
