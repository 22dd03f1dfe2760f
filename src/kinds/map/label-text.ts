import { NARROW, type Size } from '../../graphics/mark.ts';
import { textWidth, type Face } from '../../graphics/text-width.ts';
import { scaleFor } from './scale.ts';

/** How a label is set. */
export type LabelStyle =
  | 'place'
  | 'strong'
  | 'quiet'
  | 'crossing'
  | 'note'
  | 'figure'
  | 'region'
  | 'people'
  | 'country'
  | 'annotation'
  | 'remark'
  | 'water'
  | 'land';

/** One line of a label: its words, its size and width in pixels, its class. */
export type LabelLine = {
  readonly text: string;
  readonly fontSize: number;
  readonly class: string;
  readonly width: number;
};

/** A label ready to be placed: its lines, and the room they take. */
export type LabelText = { readonly lines: readonly LabelLine[]; readonly size: Size };

type Setting = {
  readonly face: Face;
  readonly wide: number;
  readonly narrow: number;
  readonly spacing?: number;
};

const SETTINGS: Readonly<Record<LabelStyle, Setting>> = {
  place: { face: 'sans', wide: 14, narrow: 13 },
  strong: { face: 'sans-strong', wide: 16, narrow: 14 },
  quiet: { face: 'sans', wide: 13, narrow: 12 },
  crossing: { face: 'sans-strong', wide: 14, narrow: 13 },
  note: { face: 'sans', wide: 13.5, narrow: 12.5 },
  figure: { face: 'serif-strong', wide: 30, narrow: 24 },
  region: { face: 'serif-italic', wide: 19, narrow: 16 },
  people: { face: 'serif-italic', wide: 17, narrow: 14.5 },
  country: { face: 'serif', wide: 18, narrow: 14, spacing: 0.3 },
  annotation: { face: 'sans-strong', wide: 15, narrow: 13.5 },
  remark: { face: 'sans', wide: 13, narrow: 12 },
  water: { face: 'serif-italic', wide: 14, narrow: 12.5 },
  land: { face: 'serif-italic', wide: 13, narrow: 12 },
};

const LEADING = 1.22;
/** Longer lines than this many pixels are broken. */
const LONGEST = { wide: 220, narrow: 146 };

/** Below this height, in pixels, a drawing for phones is a very small one. */
const LOW = 340;

/** Set the words of a label in lines, with the Arabic under them where it is given; annotations have remarks under them. */
export function setLabel(
  words: string,
  arabic: string | undefined,
  style: LabelStyle,
  drawing: Size,
): LabelText {
  const parts = words.split('\n');
  // What follows the lead of an annotation is its remark, for which a very small drawing has no room.
  const isBrief = style === 'annotation' && drawing.width < NARROW && drawing.height < LOW;
  const lines = (isBrief ? parts.slice(0, 1) : parts).flatMap((part, i) =>
    setLines(part, style === 'annotation' && i > 0 ? 'remark' : style, drawing),
  );
  const arabicSize = Math.max(12, (lines[0]?.fontSize ?? 0) - 1);
  if (arabic !== undefined) {
    const width = textWidth(arabic, arabicSize);
    lines.push({ text: arabic, fontSize: arabicSize, class: 'label-arabic', width });
  }
  const height = lines.reduce((sum, line) => sum + line.fontSize * LEADING, 0);
  return { lines, size: { width: Math.max(...lines.map(({ width }) => width)), height } };
}

/** Set words in one style, in lines no longer than labels may be. */
function setLines(words: string, style: LabelStyle, drawing: Size): LabelLine[] {
  const setting = SETTINGS[style];
  const room = drawing.width < NARROW ? 'narrow' : 'wide';
  const scale = scaleFor(drawing);
  // A large figure gives way on a very low drawing.
  const fontSize = Math.min(
    Math.round(setting[room] * scale * 2) / 2,
    Math.max(14, Math.round(drawing.height * 0.075)),
  );
  const measure = (text: string): number =>
    textWidth(text, fontSize, setting.face) + (setting.spacing ?? 0) * fontSize * text.length;
  const longest = LONGEST[room] * (scale > 1 ? scale * 1.08 : 1);
  return wrap(words, longest, measure).map((text) => ({
    text,
    fontSize,
    class: `label-${style}`,
    width: measure(text),
  }));
}

/** Break a line into the fewest lines, as even as they can be. */
function wrap(text: string, longest: number, measure: (text: string) => number): string[] {
  const count = fill(text, longest, measure).length;
  for (let width = measure(text) / count; width < longest; width += 4) {
    const lines = fill(text, width, measure);
    if (lines.length <= count) return lines;
  }
  return fill(text, longest, measure);
}

/** Fill lines of a width, word by word. */
function fill(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
