import type { LabelAnchor } from './label-anchors.ts';
import type { LabelStyle } from './label-text.ts';
import type { DrawableMap, DrawableState, LocatedMapMark } from './resolve-map.ts';

type Shown<Mark extends LocatedMapMark> = Mark extends unknown
  ? Omit<Mark, 'label' | 'labelAnchors'> & {
      readonly key: string;
      readonly emphasis: 'strong' | 'normal' | 'quiet';
      /** The words beside it; none where the state wants none. */
      readonly label: string | undefined;
      readonly labelAnchors: readonly LabelAnchor[];
    }
  : never;

/** A map’s mark as one state shows it. */
export type ShownMapMark = Shown<LocatedMapMark>;

/** A mark that runs along points: a line, or a stretch of land. */
export type StretchMark = Extract<ShownMapMark, { readonly points: unknown }>;

const AROUND: readonly LabelAnchor[] = ['e', 'w', 'n', 's', 'ne', 'nw', 'se', 'sw'];
const CENTERED = new Set(['area', 'label', 'corridor']);

/** The marks of a state with its own words and emphasis, those it is about first. */
export function shownMapMarks(map: DrawableMap, state: DrawableState): ShownMapMark[] {
  const shown = state.marks.map((use): ShownMapMark => {
    const mark = map.marks[use.mark];
    if (mark === undefined) throw new Error(`The map has no mark “${use.mark}”.`);
    const wished =
      use.labelAnchors ?? mark.labelAnchors ?? (CENTERED.has(mark.kind) ? ['c' as const] : []);
    return {
      ...mark,
      key: use.mark,
      emphasis: use.emphasis ?? 'normal',
      label: use.label === false ? undefined : (use.label ?? mark.label),
      labelAnchors: [...new Set([...wished, ...AROUND])],
    };
  });
  const rank = { strong: 0, normal: 1, quiet: 2 };
  return shown.sort((a, b) => rank[a.emphasis] - rank[b.emphasis]);
}

/** How a mark's label is set. */
export function labelStyleOf(mark: ShownMapMark): LabelStyle {
  const { emphasis } = mark;
  switch (mark.kind) {
    case 'label':
      return mark.style;
    case 'crossing':
      return emphasis === 'quiet' ? 'quiet' : 'crossing';
    case 'pull':
    case 'stream':
      return 'annotation';
    case 'counter':
      return 'note';
    case 'distance':
      return emphasis === 'strong' ? 'figure' : 'note';
    case 'place':
      return emphasis === 'normal' ? 'place' : emphasis;
    default:
      return emphasis === 'strong' ? 'strong' : 'note';
  }
}
