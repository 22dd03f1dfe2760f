import type { Size } from '../../graphics/mark.ts';
import { besideLine } from './beside-line.ts';
import { projectIn } from './map-view.ts';
import type { Soft } from './place-labels.ts';
import type { Point } from './projection.ts';
import type { ProjectedMark, ProjectedState } from './project-state.ts';

/** Half the breadth of a stream, pixels. */
const BANK = 10;

/** Lines that labels had better not cover, and how bad each meeting is: the border most of all. */
export function linesToAvoid({ lines, marks, view }: ProjectedState): Soft[] {
  const along = (weight: number, several: readonly (readonly Point[])[]): Soft => ({
    weight,
    points: several.flatMap((line) => dense(line, view.size)),
  });
  const project = projectIn(view);
  const onMark = ({ mark, point, line }: ProjectedMark): Soft[] => {
    if (mark.kind === 'label' && mark.leadsTo) return [along(8, [[point, project(mark.leadsTo)]])];
    const [first] = line;
    if (first === undefined) return [];
    if (mark.kind === 'area') return [along(0.9, [[...line, first]])];
    if (mark.kind === 'scatter') return [{ weight: 7, points: line }];
    if (mark.kind === 'stream')
      return [along(6, [line, besideLine(line, BANK), besideLine(line, -BANK)])];
    return [along(6, [line])];
  };
  return [
    along(15, lines.border),
    along(4, lines.river),
    along(0.8, lines.limits),
    ...marks.flatMap(onMark),
  ];
}

/** Points every few pixels along the part of a line that the drawing shows. */
function dense(line: readonly Point[], { width, height }: Size): Point[] {
  return line.flatMap(([x, y], i) => {
    const [fromX, fromY] = line[i - 1] ?? [x, y];
    const isSeen =
      Math.max(x, fromX) > 0 &&
      Math.min(x, fromX) < width &&
      Math.max(y, fromY) > 0 &&
      Math.min(y, fromY) < height;
    if (!isSeen) return [];
    const count = Math.max(1, Math.min(400, Math.ceil(Math.hypot(x - fromX, y - fromY) / 5)));
    return Array.from({ length: count }, (_, step): Point => {
      const t = (step + 1) / count;
      return [fromX + (x - fromX) * t, fromY + (y - fromY) * t];
    });
  });
}
