import type { LabelSide } from './map-mark.ts';
import type { LabelStyle } from './label-text.ts';
import type { DrawableMap, DrawableMark, DrawableState } from './resolve-map.ts';

/** A mark as one state shows it. */
export type ShownMark = Omit<DrawableMark, 'label' | 'sides'> & {
  readonly key: string;
  readonly emphasis: 'strong' | 'normal' | 'quiet';
  /** The words beside it; none where the state wants none. */
  readonly label: string | undefined;
  readonly sides: readonly LabelSide[];
};

const AROUND: readonly LabelSide[] = ['e', 'w', 'n', 's', 'ne', 'nw', 'se', 'sw'];
const CENTERED = new Set(['area', 'label', 'corridor']);

/** The marks of a state with its own words and emphasis, those it is about first. */
export function shownMarks(map: DrawableMap, state: DrawableState): ShownMark[] {
  const shown = state.marks.map((use): ShownMark => {
    const mark = map.marks[use.mark];
    if (mark === undefined) throw new Error(`The map has no mark “${use.mark}”.`);
    const wished = use.sides ?? mark.sides ?? (CENTERED.has(mark.kind) ? ['c' as const] : []);
    return {
      ...mark,
      key: use.mark,
      emphasis: use.emphasis ?? 'normal',
      label: use.label === false ? undefined : (use.label ?? mark.label),
      sides: [...new Set([...wished, ...AROUND])],
    };
  });
  const rank = { strong: 0, normal: 1, quiet: 2 };
  return shown.sort((a, b) => rank[a.emphasis] - rank[b.emphasis]);
}

/** How a mark's label is set. */
export function labelStyleOf({ kind, emphasis, style }: ShownMark): LabelStyle {
  switch (kind) {
    case 'label':
      return style ?? 'region';
    case 'crossing':
      return emphasis === 'quiet' ? 'quiet' : 'crossing';
    case 'distance':
      return emphasis === 'strong' ? 'figure' : 'note';
    case 'place':
      return emphasis === 'normal' ? 'place' : emphasis;
    default:
      return emphasis === 'strong' ? 'strong' : 'note';
  }
}
