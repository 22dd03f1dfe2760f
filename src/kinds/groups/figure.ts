import type { Mark } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
import { textWidth } from '../../graphics/text-width.ts';
import { wrapText } from '../../graphics/wrap-text.ts';
import { drawLines } from '../../charts/text-lines.ts';
import type { DrawableGroupsState } from './drawable.ts';
import type { Measures } from './measures.ts';

/** The large number and what it counts. */
export function drawFigure(
  { figure, label, notes }: DrawableGroupsState,
  measures: Measures,
): Mark {
  const { narrow, margin, size, set } = measures;
  const { type, label: small, base, air } = set.figure;
  const lead = Math.round(small * 1.3);
  const x = margin + textWidth(figure, type, 'serif-strong') + air;
  const room = Math.min(size.width - margin - x, narrow ? Infinity : small * 26);
  const lines = wrapText(narrow ? label.short : label.text, room, small);
  const y = base - (type * 0.7) / 2 + small * 0.36 - ((lines.length - 1) * lead) / 2;
  return svg.g(
    { key: `figure-${figure}-${label.short}`, notes, title: `${figure} ${label.text}` },
    [
      svg.text(figure, { class: 'count', 'font-size': type, x: margin, y: base }),
      ...drawLines({ lines, x, y, lead }, { class: 'tone-soft', 'font-size': small }),
    ],
  );
}
