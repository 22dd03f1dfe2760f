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
export type Measures = {
  readonly size: Size;
  readonly narrow: boolean;
  readonly set: typeof USUAL;
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

/** What differs between usual drawings, phones, and large drawings, in pixels. */
const USUAL = {
  /** Size of remarks and of the footnote; room under this, and over it. */
  small: 13,
  footnote: { below: 10, above: 14 },
  /** Room for the large number, and the height of a row from which on there is any. */
  head: 66,
  least: 17.5,
  /** The most that rows, marks and names grow to. */
  pitch: 46,
  radius: 9,
  name: 15,
  /** Sizes of the large number and its words, its baseline, and the air between them. */
  figure: { type: 50, label: 14, base: 54, air: 14 },
  /** How the number of a brigade is set on its plate. */
  number: { 'font-size': 12, y: 4.2 },
};
const PHONE: typeof USUAL = {
  ...USUAL,
  small: 12,
  footnote: { below: 5, above: 4 },
  head: 38,
  least: 15.5,
  pitch: 24,
  figure: { type: 30, label: 12, base: 30, air: 8 },
};
const LARGE: typeof USUAL = {
  ...USUAL,
  small: 14,
  head: 92,
  pitch: 58,
  radius: 11,
  name: 17,
  figure: { type: 72, label: 17, base: 72, air: 14 },
  number: { 'font-size': 14, y: 5 },
};

/** The least height of a row that lets names of 12 pixels breathe. */
const LEAST = 14;

/** Measure a state of the scene at a size. */
export function measuresOf(
  scene: DrawableGroups,
  state: DrawableGroupsState,
  size: Size,
): Measures {
  const { width, height } = size;
  const narrow = width < NARROW;
  const set = narrow ? PHONE : width >= 1000 && height >= 700 ? LARGE : USUAL;
  const margin = narrow ? 10 : Math.max(22, Math.round(width * 0.035));
  const { small } = set;
  const lead = small + 4;
  const setting = { brief: narrow, type: small, lead, margin, below: set.footnote.below };
  const footnote = narrow && height < 380 ? undefined : placeFootnote(state.key, size, setting);
  const bottom = height - (footnote?.lines.length ?? 0) * lead - set.footnote.above;
  const room = bottom - (!narrow ? 16 : height < 340 ? 2 : 5);

  const highest = (name: PlanName) =>
    Math.max(...Object.values(scene.states).map(({ plans }) => plans[name].rows));
  const name = !narrow ? 'wide' : room / highest('narrow') >= LEAST ? 'narrow' : 'small';
  const plan = unpackPlan(
    state.plans[name],
    scene.groups.map(({ key }) => key),
  );
  const unit = room / highest(name);
  const headed = (room - set.head) / plan.rows >= set.least;
  const top = bottom - room + (headed ? set.head : 0);
  const pitch = Math.min((bottom - top) / plan.rows, set.pitch);
  const radius = Math.min(set.radius, Math.max(5, unit * 0.36));
  return {
    size,
    narrow,
    set,
    plan,
    type: unit < 17 ? 12 : unit < 21 ? 13 : unit < 27 ? 14 : set.name,
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
  measures: Measures,
): readonly [x: number, y: number] {
  const { half } = measures;
  return [measures.x(x) + (centered ? 0 : half) + nth * (half * 2 + 3), measures.y(row)];
}

/** Where a name begins, in pixels from the middle of its mark. */
export const nameAt = ({ half }: Measures): number => half + 6;
