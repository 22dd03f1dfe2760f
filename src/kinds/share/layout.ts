import { homeOf, placeAway, placeTown } from './town.ts';
import type { ShareScene, ShareState } from './schema.ts';
import { isLarge, NARROW } from '../../graphics/mark.ts';
import type { Size } from '../../graphics/mark.ts';
import { placeFootnote } from '../../charts/footnote.ts';
import { scatter } from '../../charts/scatter.ts';
import type { TextLines } from '../../charts/text-lines.ts';
import type { Point } from '../../graphics/shapes.ts';

/** One mark of the field, in pixels. A mark that left keeps its empty place in the field. */
export type PlacedMark = {
  readonly leaves: boolean;
  readonly x: number;
  readonly y: number;
  readonly home: Point;
};

/** Where everything of a share stands, in pixels. */
export type PlacedShare = {
  readonly set: typeof USUAL;
  readonly marks: readonly PlacedMark[];
  readonly radius: number;
  readonly margin: number;
  /** The baseline of the large number. */
  readonly figureY: number;
  readonly footnote: TextLines;
};

/** What differs between usual drawings, phones, and large drawings: classes, and pixels. */
const USUAL = {
  classes: { label: 'label-soft', figure: 'figure figure-large', footnote: 'caution' },
  /** From the baseline of the large number up to that of its words. */
  label: 66,
  footnote: { type: 12, lead: 16 },
  /** Room under the field. */
  below: 66,
};
const PHONE: typeof USUAL = {
  ...USUAL,
  classes: { ...USUAL.classes, figure: 'figure' },
  label: 44,
  below: 56,
};
const LARGE: typeof USUAL = {
  ...USUAL,
  classes: {
    label: 'label-soft label-large',
    figure: 'figure figure-largest',
    footnote: 'caution caution-large',
  },
  label: 104,
  footnote: { type: 14, lead: 19 },
};

/** How many marks make the whole, and how many of them the share. */
function countMarks({ whole, share, mark }: ShareScene): { all: number; leaving: number } {
  const all = Math.round(whole.people / mark);
  return { all, leaving: Math.round((all * share.percent) / 100) };
}

/** Which marks leave: exactly the share, scattered over the field, the same in every state. */
function chooseLeaving(all: number, leaving: number): ReadonlySet<number> {
  const order = Array.from({ length: all }, (_, index) => index);
  return new Set(order.sort((one, other) => scatter(one) - scatter(other)).slice(0, leaving));
}

/** Place all marks for one state. */
export function layoutShare(scene: ShareScene, state: ShareState, size: Size): PlacedShare {
  const { width, height } = size;
  const narrow = width < NARROW;
  const margin = narrow ? 14 : Math.max(28, Math.round(width * 0.05));
  const large = isLarge(size);
  const top = narrow ? 86 : Math.max(116, Math.round(height * (large ? 0.22 : 0.25)));
  const set = narrow ? PHONE : large ? LARGE : USUAL;
  const bottom = height - set.below;
  const { all, leaving } = countMarks(scene);
  const town = placeTown(
    { x: margin, y: top, width: width - margin * 2, height: bottom - top },
    all,
  );
  const homes = Array.from({ length: all }, (_, index) => homeOf(index, all, town));
  const ways = placeAway(chooseLeaving(all, leaving), homes, town);
  const marks = homes.map((home, index): PlacedMark => {
    const away = ways.get(index);
    const [x, y] = (state.apart ? away : undefined) ?? home;
    return { leaves: away !== undefined, x, y, home };
  });
  return {
    set,
    marks,
    radius: town.pitch * 0.36,
    margin,
    figureY: narrow ? 68 : Math.round(top * 0.76),
    footnote: placeFootnote(scene.caution, size, {
      ...set.footnote,
      brief: narrow,
      margin,
      below: 12,
    }),
  };
}
