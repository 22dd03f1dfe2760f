import { drawGraphic } from '../../graphics/draw-graphic.ts';
import { at, px } from '../../graphics/mark.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
import { textWidth } from '../../graphics/text-width.ts';
import { brigadeWords } from '../../wording/brigade.ts';
import { drawLines } from '../../charts/text-lines.ts';
import type { DrawableGroup, DrawableGroups, DrawableGroupsState } from './drawable.ts';
import { measuresOf, middleOf, nameAt } from './measures.ts';
import type { Measures } from './measures.ts';
import { drawFigure } from './figure.ts';
import { drawGround } from './ground.ts';
import { drawHeading } from './heading.ts';
import { leftHalfOf, outlineOf } from './shapes.ts';
import { drawRoof, drawTies } from './links.ts';
import { remarkFor, wordsFor } from './words.ts';

/** Draw the armed groups in one state. The same marks travel between the states. */
export function drawGroups(scene: DrawableGroups, state: DrawableGroupsState, size: Size): Mark {
  const measures = measuresOf(scene, state, size);
  const { plan, small } = measures;
  const footnote = { class: 'tone-soft', 'font-size': small };
  const placed = [
    ...plan.headings.map((heading) => ({ ...heading, mark: drawHeading(heading, measures) })),
    ...plan.roofs.map((roof) => ({ ...roof, mark: drawRoof(roof, measures) })),
    ...plan.poles.map((pole) => ({ ...pole, mark: drawPole(pole, state, measures) })),
    ...scene.groups.flatMap((group) => {
      const slot = plan.slots[group.key];
      return slot === undefined ? [] : [{ ...slot, mark: drawGroup(group, state, measures) }];
    }),
  ];
  return drawGraphic('groups', size, [
    drawGround(scene.river, measures),
    drawTies(scene, state, measures),
    measures.headed ? drawFigure(state, measures) : undefined,
    svg.g(
      'groups',
      // As a reader goes through them: down one column, then the next.
      placed.sort((a, b) => a.x - b.x || a.row - b.row).map(({ mark }) => mark),
    ),
    svg.g('foot', measures.footnote ? drawLines(measures.footnote, footnote) : []),
  ]);
}

function drawGroup(group: DrawableGroup, state: DrawableGroupsState, measures: Measures): Mark {
  const { key, shape, party, here, brigade, notes } = group;
  const slot = measures.plan.slots[key]!;
  const [x, y] = middleOf(slot, measures);
  const why = state.order && group.byEdition[state.order];
  const paper = state.onPaper[key];
  const words = wordsFor(group, slot, measures);
  const remark = remarkFor(state.remarks[key], words, slot.span, measures);
  const { radius, half } = measures;
  const number = { class: 'number', 'text-anchor': 'middle', ...measures.set.number };
  return svg.g(
    {
      key,
      notes: why === undefined ? notes : 'edition',
      title: [describe(group), why].filter(Boolean).join(' '),
    },
    [
      svg.path({ class: here ? 'sign' : 'sign sign-open', d: outlineOf(shape, radius, half) }),
      paper === undefined
        ? undefined
        : svg.path(
            { class: `half party-${paper}`, d: leftHalfOf(shape, radius, half) },
            'on-paper',
          ),
      brigade && svg.text(String(brigade.number), number),
      ...writeNames(words, remark, measures),
    ],
    { class: party === undefined ? 'group' : `group party-${party}`, transform: at(x, y) },
  );
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
  pole: Measures['plan']['poles'][number],
  state: DrawableGroupsState,
  measures: Measures,
): Mark {
  const { key, label, party, title, notes } = pole;
  const [x, y] = middleOf(pole, measures);
  const remark = remarkFor(state.remarks[key], label, pole.span, measures);
  return svg.g(
    { key: `pole-${key}`, notes, title },
    [
      svg.path({ class: 'post', d: `M${px(measures.half - 4)} -7v14` }),
      ...writeNames(label, remark, measures),
    ],
    { class: `pole party-${party}`, transform: at(x, y) },
  );
}

function writeNames(words: string, remark: string, measures: Measures): (Mark | undefined)[] {
  const { type, small } = measures;
  const y = type * 0.35;
  const x = nameAt(measures);
  const after = x + textWidth(words, type) + 7;
  const name = { class: 'name', 'font-size': type, x, y };
  const said = { class: 'remark', 'font-size': small, x: after, y };
  return [
    words === '' ? undefined : svg.text(words, name),
    remark === '' ? undefined : svg.text(remark, said, 'remark'),
  ];
}
