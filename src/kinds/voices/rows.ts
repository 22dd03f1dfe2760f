import { linesHeight, wrap } from '../../charts/text-block.ts';
import type { TextLine } from '../../charts/text-block.ts';
import { regionOf } from './columns.ts';
import type { Frame, MarkSize } from './frame.ts';
import type { Plate, Tie, Voice } from './schema.ts';

/** Whether a state tells of a voice, of others after it, or of others before it. */
export type Turn = 'told' | 'past' | 'waiting';

/** How much of a voice is shown that is not told now: its name with its marks, the marks, or nothing. */
type Shown = 'named' | 'mini' | 'gone';

/** How the voices of a plate are told, from the fullest way to the briefest. */
export type Setting = {
  /** How speakers are named: with who they are, whole, or in a word or two. */
  readonly names: 'roles' | 'whole' | 'short';
  /** The other voices of the round, and those of rounds before it. */
  readonly others: Shown;
  readonly older: Shown;
};

/** Words at a mark, before their place is known. */
export type RowLabel = { readonly tie: Tie; readonly lines: readonly TextLine[] };

/** A voice broken into lines, before it has its place down the drawing. */
export type Row = {
  readonly voice: Voice;
  readonly turn: Turn;
  readonly marks: MarkSize;
  readonly name: readonly TextLine[];
  readonly words: readonly TextLine[];
  readonly also: readonly TextLine[];
  /** From the row’s top to its marks, to its words, and to the end of the strip behind its marks. */
  readonly track: number;
  readonly wordsTop: number;
  readonly strip: number;
  readonly labels: readonly RowLabel[];
  readonly height: number;
};

/** A voice that is told: its name, its words, and a few of them at its mark. */
export function toldRow(voice: Voice, setting: Setting, plate: Plate, frame: Frame): Row {
  const { narrow, names, type, marks, margin, size } = frame;
  const width = (narrow ? size.width - margin * 2 : names.width) * 0.98;
  const role = setting.names === 'roles' && voice.role ? wrap(voice.role, width, type.role) : [];
  const speaker =
    setting.names === 'short'
      ? wrap(voice.short, names.width, { ...type.closed, voice: 'strong', tone: 'ink' })
      : wrap(voice.speaker, names.width, type.speaker);
  const name = [...speaker, ...(narrow ? [] : role)];
  const words = [...(narrow ? role : []), ...wrap(voice.brief, width, type.words)];
  const also = voice.also ? wrap(voice.also.brief, width, type.also) : [];
  const track = Math.max(marks.told.ring + 2, type.speaker.size * 0.72);
  const strip = Math.max(linesHeight(name), track + marks.told.ring + 2);
  const wordsTop = narrow ? strip + 2 : linesHeight(name) + 2;
  const labels = narrow ? [] : voice.ties.map((tie) => labelOf(tie, voice, plate, frame));
  const end = Math.max(
    wordsTop + linesHeight(words) + linesHeight(also),
    ...labels.map(({ lines }) => labelTop(track, frame) + linesHeight(lines)),
  );
  return {
    voice,
    turn: 'told',
    marks: marks.told,
    name,
    words,
    also,
    track,
    wordsTop,
    strip,
    labels,
    height: end + frame.below,
  };
}

/** A tie’s words, broken so that they keep to their bank, and to their column where there are two. */
function labelOf(tie: Tie, { ties }: Voice, plate: Plate, frame: Frame): RowLabel {
  const { tracks, column, type } = frame;
  const most = ties.length > 1 ? column - 8 : Math.min(tracks.width * 0.36, 260);
  const { width } = regionOf(tie.to, plate, frame);
  return { tie, lines: wrap(tie.label, Math.min(most, width - 8), type.label) };
}

/** From a told row’s top to the words under its mark, in pixels. */
export const labelTop = (track: number, { marks }: Frame): number => track + marks.told.ring + 3;

/** A voice that is not told now, with its name or with its marks alone. */
export function quietRow(
  voice: Voice,
  turn: Exclude<Turn, 'told'>,
  shown: 'named' | 'mini',
  { names, type, marks, closed, mini }: Frame,
): Row {
  const named = shown === 'named';
  const name = named ? wrap(voice.short, names.width, type.closed) : [];
  const height = named ? Math.max(closed, linesHeight(name)) : mini;
  return {
    voice,
    turn,
    marks: named ? marks.closed : marks.mini,
    name,
    words: [],
    also: [],
    track: height / 2,
    wordsTop: 0,
    strip: height,
    labels: [],
    height,
  };
}
