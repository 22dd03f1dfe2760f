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

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Where people live, as an ellipse amid the ground over which those who leave go, in pixels. */
type Town = {
  readonly middle: Point;
  readonly half: Point;
  /** About how far one mark is from the next. */
  readonly pitch: number;
  readonly ground: Box;
};

/** How much of the ground’s breadth and height the town takes. */
const SHARE = [0.6, 0.66] as const;

/** The town is the same whether all are there or not, so that who stays is seen to stay. */
function placeTown(ground: Box, all: number): Town {
  const half: Point = [(ground.width * SHARE[0]) / 2, (ground.height * SHARE[1]) / 2];
  const pitch = Math.sqrt((Math.PI * half[0] * half[1]) / all);
  const middle: Point = [ground.x + ground.width / 2, ground.y + ground.height / 2];
  return { middle, half, pitch, ground };
}

/** The angle that spreads marks evenly from a middle, in radians. */
const GOLDEN = 2.39996;

/** Where a mark stands while nobody has left: evenly about the town, from its middle outward. */
function homeOf(index: number, all: number, { middle, half }: Town): Point {
  const away = Math.sqrt((index + 0.5) / all);
  const turn = index * GOLDEN;
  return [middle[0] + half[0] * away * Math.cos(turn), middle[1] + half[1] * away * Math.sin(turn)];
}

/** Where those who leave go, in pixels: out of the town on the side where they lived, on every side. */
function placeAway(
  leaving: ReadonlySet<number>,
  homes: readonly Point[],
  town: Town,
): ReadonlyMap<number, Point> {
  const turnOf = (index: number): number => (index * GOLDEN) % (Math.PI * 2);
  const around = [...leaving].filter((index) => homes[index]).sort((a, b) => turnOf(a) - turnOf(b));
  return new Map(
    around.map((index, order) => {
      const turn = ((order + 0.5) / around.length) * Math.PI * 2;
      return [index, awayAt(turn, (order * 0.618034) % 1, town)];
    }),
  );
}

/** How many times as far from the middle as the town’s edge somebody goes at most. */
const FARTHEST = 1.66;

/** A place outside the town: `far` is 0 at its edge and 1 at the end of the ground. */
function awayAt(turn: number, far: number, { middle, half, pitch, ground }: Town): Point {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const edge = [half[0] * cos, half[1] * sin] as const;
  const along = Math.hypot(...edge);
  const least = (along + pitch * 1.5) / along;
  const most = Math.min(
    FARTHEST,
    (ground.width / 2 - pitch / 2) / Math.max(1, Math.abs(edge[0])),
    (ground.height / 2 - pitch / 2) / Math.max(1, Math.abs(edge[1])),
  );
  const times = least + Math.max(0, most - least) * far ** 1.2;
  return [middle[0] + edge[0] * times, middle[1] + edge[1] * times];
}
