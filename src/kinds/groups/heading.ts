import { at, px } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
import { textWidth } from '../../graphics/text-width.ts';
import { fullest } from '../../charts/fullest.ts';
import type { PlannedHeading } from './drawable.ts';
import { nameAt } from './measures.ts';
import type { Measures } from './measures.ts';

/** What names some marks, with how many they are. */
export function drawHeading(heading: PlannedHeading, measures: Measures): Mark {
  const { key, text, short, count, title, notes, stands } = heading;
  const size = Math.max(12, measures.type - (measures.narrow ? 0 : 1));
  const width = measures.x(heading.x + heading.span) - measures.x(heading.x);
  const inset = stands === 'inset' ? nameAt(measures) : 0;
  const room = width - inset - 24;
  const words = fullest(
    [text, short],
    (way) => way,
    (way) => textWidth(way, size, 'sans-strong') <= room,
  );
  const number = count === undefined ? '' : String(count);
  const y = size * 0.35;
  const rule = { class: 'rule', d: `M0 ${px(measures.pitch / 2 - 1.5)}h${px(width)}` };
  const before = stands === 'before';
  const [x, after] = before
    ? [-measures.half - 8 - (number === '' ? 0 : textWidth(number, size) + 6), -measures.half - 8]
    : [inset, inset + textWidth(words, size, 'sans-strong') + 6];
  return svg.g(
    { key, notes, title },
    [
      stands === 'over' && measures.pitch >= 16 ? svg.path(rule) : undefined,
      svg.text(words, { class: 'over', 'font-size': size, x, y }),
      number === ''
        ? undefined
        : svg.text(number, { class: 'tone-soft', 'font-size': size, x: after, y }),
    ],
    {
      class: 'heading',
      transform: at(measures.x(heading.x), measures.y(heading.row)),
      'text-anchor': before ? 'end' : 'start',
    },
  );
}
