import type { Target, Voice } from './schema.ts';
import { linesHeight, wrap } from '../../charts/text-block.ts';
import type { TextLine } from '../../charts/text-block.ts';
import type { Frame } from './frame.ts';

/** A voice broken into lines, before it has its place down the drawing. */
export type Row = {
  readonly voice: Voice;
  readonly told: boolean;
  readonly speaker: readonly TextLine[];
  readonly says: readonly TextLine[];
  /** From the row’s top to the words; on a phone they stand below the speaker. */
  readonly saysTop: number;
  /** On a phone, the targets that stand beneath this voice. */
  readonly targets: readonly PlacedWords[];
  readonly height: number;
};

/** A target’s words, in pixels from the top of what they belong to. */
export type PlacedWords = {
  readonly target: Target;
  readonly told: boolean;
  readonly lines: readonly TextLine[];
  readonly top: number;
};

/** How the voices of a state are told, from the fullest way to the briefest. */
export type Setting = {
  readonly words: 'text' | 'short';
  readonly set: 'display' | 'says' | 'plain';
  readonly roles: boolean;
  /** Whether a phone’s voices go on in the speaker’s line, and targets have their names only. */
  readonly inline?: boolean;
};

/** How much of its column a line may fill: large serifs run a little wider than they are reckoned. */
const MEASURE = 0.95;

/** Break a voice into lines; `closing` are the targets that no later voice is tied to first. */
export function rowOf(
  voice: Voice,
  told: boolean,
  { words, set, roles, inline = false }: Setting,
  closing: readonly PlacedWords[],
  { narrow, speakers, says, type }: Frame,
): Row {
  if (narrow && (inline || !told)) {
    const style = told ? type.plain : type.quiet;
    const lines = wrap(`${voice.speaker}: ${voice.short}`, says.width, style);
    return rowFrom({ voice, told, speaker: [], says: lines, saysTop: 0 }, closing);
  }
  const speaker = wrap(voice.speaker, speakers.width, told ? type.speaker : type.past);
  const role = told && roles && voice.role ? wrap(voice.role, speakers.width, type.role) : [];
  const style = told ? type[set] : type.quiet;
  const said = wrap(told ? voice[words] : voice.short, says.width * MEASURE, style);
  const named = [...speaker, ...role];
  return rowFrom(
    { voice, told, speaker: named, says: said, saysTop: narrow ? linesHeight(named) : 0 },
    closing,
  );
}

function rowFrom(row: Omit<Row, 'targets' | 'height'>, closing: readonly PlacedWords[]): Row {
  let height = Math.max(linesHeight(row.speaker), row.saysTop + linesHeight(row.says));
  const targets = closing.map((words) => {
    const placed = { ...words, top: height + 3 };
    height += linesHeight(words.lines) + 3;
    return placed;
  });
  return { ...row, targets, height };
}

/** What is written of a target: how it is concerned, who it is, and what else is to be said. */
export function targetLines(
  { caption, label, fact }: Target,
  { told, brief = false }: { told: boolean; brief?: boolean },
  shown: readonly Voice[],
  { narrow, targets, type }: Frame,
): TextLine[] {
  const width = targets.width - (narrow ? 20 : 0);
  const also = fact && shown.some(({ id }) => id === fact.with) ? fact.text : undefined;
  return [
    ...(narrow ? [] : wrap(caption, width, type.role)),
    ...wrap(
      narrow && !brief ? `${label}: ${caption}` : label,
      width,
      told ? type.speaker : type.past,
    ),
    ...(also === undefined ? [] : wrap(also, width, told ? type.plain : type.quiet)),
  ];
}
