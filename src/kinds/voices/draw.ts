import { drawGraphic } from '../../graphics/draw-graphic.ts';
import { at, px } from '../../graphics/mark.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
import type { VoicesScene, VoicesState } from './schema.ts';
import { textWidth } from '../../graphics/text-width.ts';
import { drawBlock } from '../../charts/text-block.ts';
import { drawLines } from '../../charts/text-lines.ts';
import { drawLine, drawTie } from './draw-ties.ts';
import type { Frame } from './frame.ts';
import { layoutVoices } from './layout.ts';
import type { PlacedRow, PlacedVoices } from './layout.ts';
import type { PlacedWords } from './rows.ts';
import { BAR, placeTies } from './ties.ts';

/** Draw who says what, and whom it concerns, in one state. */
export function drawVoices(scene: VoicesScene, state: VoicesState, size: Size): Mark {
  const placed = layoutVoices(scene, state, size);
  const { frame, rows, targets, footnote } = placed;
  const ties = placeTies(placed);
  const beneath = rows.flatMap((row) =>
    row.targets.map((words) => ({ ...words, top: row.top + words.top })),
  );
  return drawGraphic('voices', size, [
    ...drawHeads(placed),
    drawLine(placed, ties),
    { tag: 'g', key: 'ties', children: ties.map((tie) => drawTie(tie)) },
    { tag: 'g', key: 'voices', children: rows.map((row) => drawVoice(row, frame)) },
    {
      tag: 'g',
      key: 'targets',
      children: [...targets, ...beneath].map((words) => drawTarget(words, frame)),
    },
    svg.g({ key: 'key', notes: 'edition' }, drawLines(footnote, { class: 'key' })),
  ]);
}

/** What the columns hold; a phone has one column and needs no heads. */
function drawHeads({ frame, round }: PlacedVoices): Mark[] {
  if (frame.narrow) return [];
  const { speakers, says, targets, top, type } = frame;
  const fits = textWidth(round.heads.targets, type.head.size) <= targets.width;
  const end = targets.x + targets.width;
  const heads: readonly { x: number; anchor: string; text: string }[] = [
    { x: speakers.x, anchor: 'start', text: round.heads.speakers },
    { x: says.x, anchor: 'start', text: round.heads.says },
    { x: fits ? targets.x : end, anchor: fits ? 'start' : 'end', text: round.heads.targets },
  ];
  return [
    {
      tag: 'line',
      key: 'rule',
      attrs: {
        class: 'rule',
        x1: speakers.x,
        x2: end,
        y1: top - 12,
        y2: top - 12,
      },
    },
    ...heads.map(({ x, anchor, text }, index): Mark => ({
      tag: 'text',
      key: `head-${round.id}-${index + 1}`,
      text,
      attrs: { class: 'head', x, y: top - 20, 'font-size': type.head.size, 'text-anchor': anchor },
    })),
  ];
}

/** A speaker and the words, with a bar between them: dashed where it is one party’s account. */
function drawVoice(
  { voice, told, speaker, says, saysTop, top, height, targets }: PlacedRow,
  frame: Frame,
): Mark {
  const { narrow } = frame;
  const bar = narrow ? BAR : frame.says.x - 13;
  const words = narrow && targets[0] ? targets[0].top - 3 : height;
  return {
    tag: 'g',
    key: `voice-${voice.id}`,
    notes: voice.notes,
    title: `${[voice.speaker, voice.role].filter(Boolean).join(', ')}: ${voice.text}`,
    attrs: {
      class: `voice${told ? ' told' : ''}${voice.party ? ` party-${voice.party}` : ''}`,
      transform: at(0, top),
    },
    children: [
      {
        tag: 'line',
        attrs: {
          class: voice.claimed ? 'bar claimed' : 'bar',
          x1: bar,
          x2: bar,
          y1: 1,
          y2: px(words),
        },
      },
      drawBlock({ key: 'speaker', x: frame.speakers.x, y: 0, anchor: 'start', lines: speaker }),
      drawBlock({ key: 'says', x: frame.says.x, y: saysTop, anchor: 'start', lines: says }),
    ],
  };
}

/** Whom it concerns. */
function drawTarget({ target, told, lines, top }: PlacedWords, { narrow, targets }: Frame): Mark {
  const { id, party, notes, caption, label } = target;
  return {
    tag: 'g',
    key: `target-${id}`,
    notes,
    title: `${label}: ${caption}.`,
    attrs: {
      class: `target${told ? ' told' : ''}${party ? ` party-${party}` : ''}`,
      transform: at(narrow ? BAR + 26 : targets.x, top),
    },
    children: [drawBlock({ key: 'words', x: 0, y: 0, anchor: 'start', lines })],
  };
}
