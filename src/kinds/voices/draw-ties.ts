import { px } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { arrowhead } from '../../charts/arrowhead.ts';
import { curvePath } from '../../charts/curve.ts';
import { LINE_NAME } from './layout.ts';
import type { PlacedVoices } from './layout.ts';
import { lineAt } from './ties.ts';
import type { PlacedTie } from './ties.ts';

/** Half of the gap in the border line that a tie passes through, in pixels. */
const GATE = 9;

/** Draw a tie, dashed where it is expected, alleged or true in theory only. */
export function drawTie({ key, voice, told, claimed, label, curve }: PlacedTie): Mark {
  return {
    tag: 'g',
    key,
    notes: voice.notes,
    title: `${voice.speaker}: ${label}.`,
    attrs: { class: `tie${told ? ' told' : ''}${voice.party ? ` party-${voice.party}` : ''}` },
    children: [
      {
        tag: 'path',
        attrs: {
          class: claimed ? 'course claimed' : 'course',
          d: curvePath(curve),
        },
      },
      { tag: 'path', attrs: { class: 'arrow', d: arrowhead(curve[3], [1, 0], 8, 5) } },
    ],
  };
}

/** The border line between what is said and whom it concerns, open where a tie passes. */
export function drawLine(
  { frame, round }: PlacedVoices,
  ties: readonly PlacedTie[],
): Mark | undefined {
  if (round.line === undefined || frame.narrow) return undefined;
  const { top, bottom } = frame;
  const x = px(lineAt(frame));
  const gates = ties.map(({ curve }) => (curve[0][1] + curve[3][1]) / 2);
  return {
    tag: 'g',
    key: 'line',
    notes: 'edition',
    title: `${round.line}, schematic: the border line opens where a tie passes.`,
    children: [
      { tag: 'line', attrs: { class: 'border', x1: x, x2: x, y1: top, y2: px(bottom) } },
      {
        tag: 'text',
        text: round.line,
        attrs: { class: 'line-name', x, y: px(bottom + LINE_NAME - 3), 'text-anchor': 'middle' },
      },
      ...gates.map((y, index): Mark => ({
        tag: 'rect',
        key: ties[index]?.key ?? '',
        attrs: { class: 'gate', x: x - 4, y: px(y - GATE), width: 8, height: GATE * 2 },
      })),
    ],
  };
}
