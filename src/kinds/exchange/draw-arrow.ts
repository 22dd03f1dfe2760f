import type { Mark } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
import { arrowhead } from '../../charts/arrowhead.ts';
import { curvePath } from '../../charts/curve.ts';
import type { PlacedArrow } from './arrows.ts';

/** Draw the tie between an act and its answer, dashed where one party claims it. */
export function drawArrow({ key, act, curve }: PlacedArrow): Mark {
  const { answers } = act;
  return svg.g(
    { key, ...(answers && { notes: answers.notes, title: `${answers.how}: ${act.headline}.` }) },
    [
      svg.path({
        class: answers?.claimed ? 'course claimed' : 'course',
        d: curvePath(curve),
      }),
      svg.path({ class: 'head', d: arrowhead(curve[3], [0, 1], 8, 6) }),
    ],
    { class: `answer ${act.party ? `party-${act.party}` : ''}` },
  );
}
