import type { ShareScene, ShareState } from './schema.ts';
import { isLarge, NARROW } from '../../graphics/mark.ts';
import type { Size } from '../../graphics/mark.ts';
import { placeFootnote } from '../../charts/footnote.ts';
import { scatter } from '../../charts/scatter.ts';
import type { TextLines } from '../../charts/text-lines.ts';

/** One mark of the field, in pixels. A mark that left keeps its empty place in the field. */
export type PlacedMark = {
  readonly leaves: boolean;
  readonly x: number;
  readonly y: number;
  readonly home: readonly [x: number, y: number];
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
  const box = { x: margin, y: top, width: width - margin * 2, height: bottom - top };
  const field = placeField(box, all, state.apart);
  const leavers = chooseLeaving(all, leaving);

  let gone = 0;
  const marks = Array.from({ length: all }, (_, index): PlacedMark => {
    const home = [
      field.x + ((index % field.columns) + 0.5) * field.pitch,
      field.y + (Math.floor(index / field.columns) + 0.5) * field.pitch,
    ] as const;
    const leaves = leavers.has(index);
    if (!leaves || !state.apart) return { leaves, x: home[0], y: home[1], home };
    const [x, y] = drift(gone++, leaving, field);
    return { leaves, x, y, home };
  });
  return {
    set,
    marks,
    radius: field.pitch * 0.35,
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
type Field = {
  readonly x: number;
  readonly y: number;
  readonly pitch: number;
  readonly columns: number;
  /** The ground which those who leave drift over, and whether it lies beside or beneath the field. */
  readonly outside: Box;
  readonly beside: boolean;
};

/** The field fills its room while all are there; drawn in, with ground to leave to, afterwards. */
function placeField(box: Box, all: number, apart: boolean): Field {
  const [fieldPart, gap] = [0.54, 0.07];
  const pitchOf = (columns: number, across: number, down: number): number =>
    Math.min((box.width * across) / columns, (box.height * down) / Math.ceil(all / columns));
  const besidePitch = pitchOf(16, fieldPart, 1);
  const beneathPitch = pitchOf(19, 1, fieldPart);
  const beside = besidePitch >= beneathPitch;
  const columns = beside ? 16 : 19;
  const pitch = apart ? Math.max(besidePitch, beneathPitch) : pitchOf(columns, 1, 1);
  const own = { width: columns * pitch, height: Math.ceil(all / columns) * pitch };
  const free = { width: box.width - own.width, height: box.height - own.height };
  const x = box.x + (apart ? 0 : free.width / 2);
  const y = box.y + (!beside && apart ? 0 : free.height / 2);
  const outside = beside
    ? {
        x: x + own.width + box.width * gap,
        y: box.y,
        width: free.width - box.width * gap,
        height: box.height,
      }
    : {
        x: box.x,
        y: y + own.height + box.height * gap,
        width: box.width,
        height: free.height - box.height * gap,
      };
  return { x, y, pitch, columns, outside, beside };
}

/** Where a mark that leaves drifts to, in pixels: farther away there are fewer. */
function drift(
  index: number,
  all: number,
  { outside, beside, pitch }: Field,
): [x: number, y: number] {
  const jitter = (scatter(index + 500) - 0.5) * 0.03;
  const away = Math.min(1, Math.max(0, ((index + 0.5) / all) ** 1.3 + jitter));
  const aside = ((index + 1) * 0.618034 + jitter) % 1;
  const inset = pitch * 0.5;
  const [across, down] = beside ? [away, aside] : [aside, away];
  return [
    outside.x + inset + across * (outside.width - inset * 2),
    outside.y + inset + down * (outside.height - inset * 2),
  ];
}
