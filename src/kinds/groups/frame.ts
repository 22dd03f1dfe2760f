import { NARROW } from '../../graphics/mark.ts';
import type { Size } from '../../graphics/mark.ts';
import { placeFootnote } from '../../charts/footnote.ts';
import type { TextLines } from '../../charts/text-lines.ts';
import type {
  DrawableGroups,
  DrawableGroupsState,
  Plan,
  PlanName,
  Slot,
  Spot,
} from './drawable.ts';
import { unpackPlan } from './pack.ts';

/** How a plan is scaled to a size: pixels for parts of the width and for rows. */
export type Frame = {
  readonly size: Size;
  readonly narrow: boolean;
  readonly large: boolean;
  readonly plan: Plan;
  /** Size of names, in pixels, the same in every state. */
  readonly type: number;
  /** Size of remarks and of the footnote, in pixels. */
  readonly small: number;
  /** Height of a mark’s half, and width of the half of the widest, in pixels. */
  readonly radius: number;
  readonly half: number;
  readonly margin: number;
  /** Whether there is room for the large number. */
  readonly headed: boolean;
  /** How marks are to be read; nothing where there is no room. */
  readonly footnote: TextLines | undefined;
  readonly x: (part: number) => number;
  /** The middle of a row, in pixels. */
  readonly y: (row: number) => number;
  readonly pitch: number;
};

/** The least height of a row that lets names of 12 pixels breathe. */
const LEAST = 14;

/** Measure a state of the scene at a size. */
export function frameOf(scene: DrawableGroups, state: DrawableGroupsState, size: Size): Frame {
  const { width, height } = size;
  const narrow = width < NARROW;
  const large = width >= 1000 && height >= 700;
  const margin = narrow ? 10 : Math.max(22, Math.round(width * 0.035));
  const small = narrow ? 12 : large ? 14 : 13;
  const lead = small + 4;
  const setting = { brief: narrow, type: small, lead, margin, below: narrow ? 5 : 10 };
  const footnote = narrow && height < 380 ? undefined : placeFootnote(state.key, size, setting);
  const bottom = height - (footnote?.lines.length ?? 0) * lead - (narrow ? 4 : 14);
  const room = bottom - (!narrow ? 16 : height < 340 ? 2 : 5);

  const highest = (name: PlanName) =>
    Math.max(...Object.values(scene.states).map(({ plans }) => plans[name].rows));
  const name = !narrow ? 'wide' : room / highest('narrow') >= LEAST ? 'narrow' : 'small';
  const plan = unpackPlan(
    state.plans[name],
    scene.groups.map(({ key }) => key),
  );
  const unit = room / highest(name);
  const head = narrow ? 38 : large ? 92 : 66;
  const headed = (room - head) / plan.rows >= (narrow ? 15.5 : 17.5);
  const top = bottom - room + (headed ? head : 0);
  const pitch = Math.min((bottom - top) / plan.rows, narrow ? 24 : large ? 58 : 46);
  const radius = Math.min(large ? 11 : 9, Math.max(5, unit * 0.36));
  return {
    size,
    narrow,
    large,
    plan,
    type: unit < 17 ? 12 : unit < 21 ? 13 : unit < 27 ? 14 : large ? 17 : 15,
    small,
    radius,
    half: Math.max(10, radius * 1.25),
    margin,
    headed,
    footnote,
    x: (part) => margin + part * (width - margin * 2),
    y: (row) => top + (row + 0.5) * pitch,
    pitch,
  };
}

/** The middle of a group’s mark, in pixels. */
export function middleOf(
  { x, row, centered, nth = 0 }: Spot & Partial<Slot>,
  frame: Frame,
): readonly [x: number, y: number] {
  const { half } = frame;
  return [frame.x(x) + (centered ? 0 : half) + nth * (half * 2 + 3), frame.y(row)];
}

/** Where a name begins, in pixels from the middle of its mark. */
export const nameAt = ({ half }: Frame): number => half + 6;
