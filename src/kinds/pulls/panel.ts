import { wrapText } from '../../graphics/wrap-text.ts';
import { fullest } from '../../charts/fullest.ts';
import type { Force } from './schema.ts';

/** Sizes and leads of a panel’s texts, in pixels. */
export type PanelType = {
  readonly size: number;
  readonly lead: number;
  /** Air before the limits, and between them. */
  readonly gap: number;
};

/** What is said of the force a state tells, broken into lines. */
export type Panel = {
  readonly wants: readonly string[];
  readonly limits: readonly (readonly string[])[];
  readonly height: number;
};

/** Set what a force wants and what limits it: in full where there is room, else in few words. */
export function layoutPanel(
  { wants, limits }: Force,
  width: number,
  limitWidth: number,
  room: number,
  type: PanelType,
): Panel {
  const set = (length: 'text' | 'short'): Panel => {
    const wanted = wrapText(wants[length], width, type.size);
    const limiting = limits.map((limit) => wrapText(limit[length], limitWidth, type.size));
    const lines = wanted.length + 1 + limiting.flat().length;
    const height = lines * type.lead + type.gap * (2 + limiting.length);
    return { wants: wanted, limits: limiting, height };
  };
  return fullest(['text', 'short'] as const, set, ({ height }) => height <= room);
}

/** The top of each limit’s words, in pixels, below the rope of their force. */
export function limitTops(
  { wants, limits }: Panel,
  rope: number,
  { lead, gap }: PanelType,
): number[] {
  let y = rope + 10 + (wants.length + 1) * lead + gap * 2;
  return limits.map((lines) => {
    y += lines.length * lead + gap;
    return y - lines.length * lead - gap;
  });
}
