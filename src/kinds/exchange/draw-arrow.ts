import { px } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
import type { PlacedArrow } from './arrows.ts';

/** Length of an arrow’s head, in pixels. */
const HEAD = 8;

/** Draw the tie between an act and its answer, dashed where one party claims it. */
export function drawArrow({ key, act, curve: [from, bend, bendToo, to] }: PlacedArrow): Mark {
  const point = ([x, y]: readonly [number, number]): string => `${px(x)} ${px(y)}`;
  const wing = (aside: number): string => point([to[0] + aside, to[1] - HEAD]);
  const { answers } = act;
  return svg.g(
    { key, ...(answers && { notes: answers.notes, title: `${answers.how}: ${act.headline}.` }) },
    [
      svg.path({
        class: answers?.claimed ? 'course claimed' : 'course',
        d: `M ${point(from)} C ${point(bend)} ${point(bendToo)} ${point(to)}`,
      }),
      svg.path({ class: 'head', d: `M ${wing(-6)} L ${point(to)} L ${wing(6)}` }),
    ],
    { class: `answer ${act.side ? `side-${act.side}` : ''}` },
  );
}
