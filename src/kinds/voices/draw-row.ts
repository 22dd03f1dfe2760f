import { blockBox, drawBlock } from '../../charts/text-block.ts';
import type { TextBlock } from '../../charts/text-block.ts';
import { at } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
import { columnOf, regionOf } from './columns.ts';
import { drawDot, drawTie } from './draw-tie.ts';
import type { Frame } from './frame.ts';
import type { PlacedRow } from './layout.ts';
import { labelTop } from './rows.ts';
import type { RowLabel } from './rows.ts';
import type { Plate } from './schema.ts';
import { tieInWords } from './table.ts';

/** A voice: who speaks, what is said, and from which side to which it leads. */
export function drawRow(row: PlacedRow, plate: Plate, frame: Frame): Mark {
  const { voice, turn, top, name, words, also, wordsTop } = row;
  const { speaker, role, text, ties, notes } = voice;
  const said = [speaker, role].filter(Boolean).join(', ');
  const ways = ties.map((tie) => tieInWords(tie, plate.sides)).join('; ');
  const block = { x: frame.names.x, anchor: 'start' } as const;
  const middled =
    turn === 'told' ? 0 : row.track - blockBox({ ...block, key: '', y: 0, lines: name }).bottom / 2;
  const end = blockBox({ ...block, key: '', y: wordsTop, lines: words }).bottom;
  return svg.g(
    {
      key: `voice-${voice.id}`,
      notes,
      title: turn === 'waiting' ? `${said}.` : `${said}: ${text} ${ways}.`,
    },
    [
      drawBlock({ ...block, key: 'name', y: middled, lines: name }),
      drawMarks(row, plate, frame),
      ...(words.length > 0
        ? [drawBlock({ ...block, key: 'words', y: wordsTop, lines: words })]
        : []),
      ...(voice.also && also.length > 0
        ? [
            {
              ...drawBlock({ ...block, key: 'also', y: end, lines: also }),
              notes: voice.also.notes,
              title: voice.also.text,
            },
          ]
        : []),
      ...row.labels.map((label) => drawBlock(labelBlock(label, row, plate, frame))),
    ],
    { class: `voice ${turn}`, transform: at(0, top) },
  );
}

/** The dots and arrows of a voice, each in the color of the side it leads from. */
function drawMarks({ voice, turn, track, marks }: PlacedRow, plate: Plate, frame: Frame): Mark {
  const colorOf = (id: string): string => {
    const party = plate.sides.find((side) => side.id === id)?.party;
    return party === undefined ? 'tie' : `tie party-${party}`;
  };
  const own = voice.ties.find(({ from, to }) => from === to);
  const sources = [...new Set(voice.ties.map(({ from }) => from))];
  const ties = turn === 'waiting' ? [] : voice.ties;
  return svg.g(
    'marks',
    [
      ...ties.map(({ from, to, claimed }) => {
        const ends = { from: columnOf(from, plate, frame), to: columnOf(to, plate, frame) };
        const shape = { ...marks, ...ends, claimed, ringed: own?.from === from };
        return svg.g(`tie-${from}-${to}`, drawTie(shape), { class: colorOf(from) });
      }),
      ...sources.map((from) => {
        const inside = ties.includes(own ?? voice.ties[0]!) && own?.from === from && !own.claimed;
        const dot = drawDot(columnOf(from, plate, frame), marks.dot, turn === 'waiting');
        return svg.g(`from-${from}`, [dot], {
          class: `${colorOf(from)}${inside ? ' inside' : ''}`,
        });
      }),
    ],
    { transform: at(0, track) },
  );
}

/** The words under a mark, kept from crossing the line between two columns. */
function labelBlock(
  { tie, lines }: RowLabel,
  { track }: PlacedRow,
  plate: Plate,
  frame: Frame,
): TextBlock {
  const region = regionOf(tie.to, plate, frame);
  const block: TextBlock = {
    key: `label-${tie.to}`,
    x: columnOf(tie.to, plate, frame),
    y: labelTop(track, frame),
    anchor: 'middle',
    lines,
  };
  const { left, right } = blockBox(block);
  const [first, last] = [region.x + 4, region.x + region.width - 4];
  const shift = Math.max(0, first - left) - Math.max(0, right - last);
  return { ...block, x: block.x + shift };
}
