import type { Size } from '../../graphics/mark.ts';
import { textWidth } from '../../graphics/text-width.ts';
import { wrapText } from '../../graphics/wrap-text.ts';
import type { Force, PullsScene, PullsState } from './schema.ts';
import { lineAt } from './line.ts';
import { layoutPanel } from './panel.ts';
import type { Panel } from './panel.ts';
import type { Hand, PlacedForce, PlacedLimit, PlacedPulls, PlacedText } from './placed.ts';

const MARGIN = 14;
const TYPE = { size: 12, lead: 15, gap: 4 } as const;
/** Size of the name of the force that is told, in pixels. */
const STRONG_NAME = 15;
const AWAY = 30;
const BEND = { quiet: 4, equal: 12, strong: 17 } as const;
/** Least heights of a row of the picture, in pixels. */
const ROW = 17;

/** From this height of a row on, there is room for what each force wants, in pixels. */
const BRIEF = 64;

/** A force’s row of the picture. */
type Row = {
  readonly force: Force;
  readonly hand: Hand;
  readonly y: number;
  /** What it wants, in a few words; empty where there is no room. */
  readonly brief: string;
};

/** The line with all forces above, and below it the words on the one that is told. */
export function layoutNarrow(scene: PullsScene, { shows }: PullsState, size: Size): PlacedPulls {
  const middle = size.width / 2;
  const inner = size.width - MARGIN * 2;
  const told = scene.forces.find(({ id }) => id === shows);
  const sides = ([-1, 1] as const).map((hand) => ({
    hand,
    forces: scene.forces.filter(({ from }) => (from === 'east' ? 1 : -1) === hand),
  }));
  const rows = Math.max(...sides.map(({ forces }) => forces.length));
  const foot = size.height - 24;
  const top = 22;
  const room = foot - top - rows * ROW - 28;
  const panel = told && layoutPanel(told, inner, inner - 22, room, TYPE);
  const bottom = panel ? foot - panel.height - 24 : foot - 4;
  const span = [top, bottom] as const;
  const height = (bottom - top) / rows;

  const slots = sides.flatMap(({ hand, forces }) =>
    forces.map((force, index) => ({
      force,
      hand,
      y: top + ((index + 0.5 - hand * 0.25) * (bottom - top)) / forces.length,
    })),
  );
  const bends = slots
    .filter(({ force }) => force.from !== 'both')
    .map(({ force, hand, y }) => ({
      y,
      by: hand * (shows === undefined ? BEND.equal : force.id === shows ? BEND.strong : BEND.quiet),
    }));
  const reach = Math.min(22, height * 0.4);
  const x = (y: number): number => lineAt(y, middle, bends, reach);
  return {
    measure: 'narrow',
    middle,
    span,
    reach,
    bends,
    banks: [
      { text: scene.banks.west, x: middle - 10, y: 15, anchor: 'end' },
      { text: scene.banks.east, x: middle + 10, y: 15, anchor: 'start' },
    ],
    forces: slots.map(({ force, hand, y }) => {
      const brief = shows === undefined && height >= BRIEF ? force.brief : '';
      const placed = placeRow({ force, hand, y, brief }, middle, x, shows);
      return force.id === shows && panel
        ? { ...placed, ...placePanel(panel, scene.limited, bottom + 20, hand) }
        : placed;
    }),
    rule: panel && { y: bottom + 6, from: MARGIN, to: size.width - MARGIN },
    caution: [{ text: scene.caution.short, x: MARGIN, y: size.height - 8, anchor: 'start' }],
  };
}

function placeRow(
  { force, hand, y, brief }: Row,
  middle: number,
  x: (y: number) => number,
  shows: string | undefined,
): PlacedForce {
  const strong = force.id === shows;
  const away = AWAY + (strong ? 12 : 0);
  const at = middle + hand * (away + 6);
  const anchor = hand === 1 ? 'start' : 'end';
  const width = middle - MARGIN - away - 6;
  const words = [force.name, ...(brief === '' ? [] : wrapText(brief, width, TYPE.size))];
  const whole = strong
    ? textWidth(force.name, STRONG_NAME, 'serif-strong')
    : textWidth(force.name, TYPE.size, 'sans-strong');
  const name = whole > width ? short(force.name) : force.name;
  const first = y + 4 - ((words.length - 1) * TYPE.lead) / 2;
  return {
    force,
    strong,
    ropes: [
      { hand, y, from: x(y), to: middle + hand * away },
      ...(force.from === 'both'
        ? [{ hand: 1 as const, y, from: x(y), to: middle + AWAY * 0.5 }]
        : []),
    ],
    name: { text: name, x: at, y: first, anchor },
    wants: words
      .slice(1)
      .map((text, row) => ({ text, x: at, y: first + (row + 1) * TYPE.lead, anchor })),
    limited: undefined,
    limits: [],
  };
}

/** A long name on a phone: as much of it as says who it is. */
const short = (name: string): string => name.split(' ').slice(0, 2).join(' ');

function placePanel(
  panel: Panel,
  limited: string,
  top: number,
  hand: Hand,
): Pick<PlacedForce, 'wants' | 'limited' | 'limits'> {
  const line = (text: string, y: number, x = MARGIN): PlacedText => ({
    text,
    x,
    y: y + TYPE.size,
    anchor: 'start',
  });
  let y = top + panel.wants.length * TYPE.lead + TYPE.gap;
  const heading = line(limited, y);
  y += TYPE.lead + TYPE.gap;
  const limits = panel.limits.map((lines, index): PlacedLimit => {
    const first = y;
    y += lines.length * TYPE.lead + TYPE.gap;
    return {
      index,
      lines: lines.map((text, row) => line(text, first + row * TYPE.lead, MARGIN + 22)),
      arrow: {
        y: first + TYPE.lead / 2 + 1,
        ...(hand === 1 ? { from: MARGIN + 16, to: MARGIN } : { from: MARGIN, to: MARGIN + 16 }),
      },
    };
  });
  return {
    wants: panel.wants.map((text, row) => line(text, top + row * TYPE.lead)),
    limited: heading,
    limits,
  };
}
