import { px } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import type { PlacedForce, PlacedLimit, PlacedText, Rope } from './placed.ts';

/** Half the height of an arrow’s head, in pixels. */
const HEAD = { quiet: 4, strong: 7, limit: 4 } as const;

/** Draw a force: its ropes and its name, and where it is told, what it wants and what limits it. */
export function drawForce(placed: PlacedForce, equal: boolean): Mark {
  const { force, strong, ropes, name, wants, limited, limits } = placed;
  const loud = strong ? 'strong' : equal ? 'equal' : 'quiet';
  return {
    tag: 'g',
    key: `force-${force.id}`,
    notes: force.wants.notes,
    title: `${force.name}: ${force.wants.text}`,
    attrs: {
      class: `force force-${loud}${force.party === undefined ? '' : ` party-${force.party}`}`,
    },
    children: [
      ...ropes.flatMap((rope, index) => drawRope(rope, index, strong)),
      { ...drawText(name, strong ? 'name-strong' : 'name'), key: 'name' },
      wants.length === 0
        ? undefined
        : {
            tag: 'g',
            key: strong ? 'wants' : 'brief',
            children: wants.map((line) => drawText(line, strong ? 'wants' : 'brief')),
          },
      limited && { ...drawText(limited, 'limited'), key: 'limited' },
      ...limits.map((limit) => drawLimit(limit, placed)),
    ],
  };
}

function drawRope({ hand, y, from, to }: Rope, index: number, strong: boolean): Mark[] {
  const head = strong ? HEAD.strong : HEAD.quiet;
  return [
    {
      tag: 'path',
      key: `rope-${index}`,
      attrs: { class: 'rope', d: `M${px(from)},${px(y)}L${px(to - hand * head)},${px(y)}` },
    },
    { tag: 'path', key: `head-${index}`, attrs: { class: 'head', d: headPath(to, y, hand, head) } },
  ];
}

/** What limits a force: an arrow back to the line, with its words. */
function drawLimit({ index, lines, arrow }: PlacedLimit, { force }: PlacedForce): Mark {
  const limit = force.limits[index];
  const hand = arrow.to > arrow.from ? 1 : -1;
  return {
    tag: 'g',
    key: `limit-${index}`,
    notes: limit?.notes ?? 'report',
    title: `What limits ${force.name}: ${limit?.text ?? ''}.`,
    children: [
      {
        tag: 'path',
        attrs: {
          class: 'counter',
          d: `M${px(arrow.from)},${px(arrow.y)}L${px(arrow.to - hand * HEAD.limit)},${px(arrow.y)}`,
        },
      },
      {
        tag: 'path',
        attrs: { class: 'counter-head', d: headPath(arrow.to, arrow.y, hand, HEAD.limit) },
      },
      ...lines.map((line) => drawText(line, 'limit')),
    ],
  };
}

/** A head that points along its hand, with its tip at x. */
const headPath = (x: number, y: number, hand: 1 | -1, half: number): string =>
  `M${px(x)},${px(y)}L${px(x - hand * half * 1.7)},${px(y - half)}L${px(x - hand * half * 1.7)},${px(y + half)}Z`;

const drawText = ({ text, x, y, anchor }: PlacedText, className: string): Mark => ({
  tag: 'text',
  text,
  attrs: { class: className, x: px(x), y: px(y), 'text-anchor': anchor },
});
