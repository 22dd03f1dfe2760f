import type { Size } from '../../graphics/mark.ts';
import { wrapText } from '../../graphics/wrap-text.ts';
import type { PullsScene, PullsState } from '../../schemas/scenes/pulls.ts';
import { lineAt } from './line.ts';
import type { Bend } from './line.ts';
import { layoutPanel } from './panel.ts';
import type { Panel } from './panel.ts';
import type { PlacedForce, PlacedLimit, PlacedPulls, PlacedText } from './placed.ts';
import { handOf, layoutSlots } from './slots.ts';
import type { Slot } from './slots.ts';

const MARGIN = 28;
/** From the line to the words beside it, in pixels. */
const AWAY = 74;
const TYPE = { size: 14, lead: 18, gap: 9 } as const;
/** How far the line bends for a quiet pull, a pull among equals, a strong one, and back at a limit. */
const BEND = { quiet: 7, equal: 24, strong: 36, limit: 9 } as const;
/** The height that a quiet force needs, in pixels. */
const QUIET = 34;

/** The line in the middle, forces to both sides; what is told of one stands on its own side. */
export function layoutWide(scene: PullsScene, { shows }: PullsState, size: Size): PlacedPulls {
  const middle = size.width / 2;
  const span = [58, size.height - 44] as const;
  const room = span[1] - span[0];
  const width = middle - MARGIN - AWAY;
  const told = scene.forces.find(({ id }) => id === shows);
  const others = told ? scene.forces.filter((each) => handOf(each) === handOf(told)).length - 1 : 0;
  const panel = told && layoutPanel(told, width, width, room - 40 - others * QUIET, TYPE);
  const slots = layoutSlots(scene.forces, span, shows, (panel?.height ?? 0) + 40);
  const reach = Math.max(34, room * 0.06);
  const bends = slots.flatMap((slot) => bendsOf(slot, shows, panel, reach));
  const edge = { middle, margin: MARGIN, x: (y: number) => lineAt(y, middle, bends, reach) };
  return {
    narrow: false,
    middle,
    span,
    reach,
    bends,
    banks: [
      { text: scene.banks.west, x: middle - 20, y: 34, anchor: 'end' },
      { text: scene.banks.east, x: middle + 20, y: 34, anchor: 'start' },
    ],
    forces: slots.map((slot) =>
      slot.force.id === shows && panel
        ? placeTold(slot, panel, scene.limited, edge)
        : placeOther(slot, shows === undefined, edge, width),
    ),
    rule: undefined,
    caution: [{ text: scene.caution.text, x: MARGIN, y: size.height - 16, anchor: 'start' }],
  };
}

type Edge = {
  readonly middle: number;
  readonly margin: number;
  /** Where the line stands at a height. */
  readonly x: (y: number) => number;
};

function bendsOf(
  { force, hand, y }: Slot,
  shows: string | undefined,
  panel: Panel | undefined,
  reach: number,
): Bend[] {
  if (force.from === 'both') return [];
  if (force.id !== shows || !panel) {
    return [{ y, by: hand * (shows === undefined ? BEND.equal : BEND.quiet) }];
  }
  const tops = limitTops(panel, y);
  // Limits close together add up: each bends the line the less.
  const spread = (panel.height - (panel.wants.length + 1) * TYPE.lead) / tops.length;
  const by = -hand * BEND.limit * Math.min(1, spread / reach);
  return [{ y, by: hand * BEND.strong }, ...tops.map((top) => ({ y: top + TYPE.lead / 2, by }))];
}

/** The top of each limit’s words, in pixels. */
function limitTops({ wants, limits }: Panel, rope: number): number[] {
  let y = rope + 10 + (wants.length + 1) * TYPE.lead + TYPE.gap * 2;
  return limits.map((lines) => {
    y += lines.length * TYPE.lead + TYPE.gap;
    return y - lines.length * TYPE.lead - TYPE.gap;
  });
}

function placeTold(slot: Slot, panel: Panel, limited: string, edge: Edge): PlacedForce {
  const { force, hand, y } = slot;
  const x = edge.middle + hand * AWAY;
  const anchor = hand === 1 ? 'start' : 'end';
  const line = (text: string, top: number): PlacedText => ({
    text,
    x,
    y: top + TYPE.size,
    anchor,
  });
  const outer = hand === 1 ? edge.middle * 2 - edge.margin : edge.margin;
  const limits = limitTops(panel, y).map((top, index): PlacedLimit => {
    const middle = top + TYPE.lead / 2 + 1;
    return {
      index,
      lines: (panel.limits[index] ?? []).map((text, row) => line(text, top + row * TYPE.lead)),
      arrow: { y: middle, from: x - hand * 10, to: edge.x(middle) + hand * 8 },
    };
  });
  return {
    force,
    strong: true,
    ropes: [
      { hand, y, from: edge.x(y), to: outer },
      ...(force.from === 'both'
        ? [{ hand: 1 as const, y, from: edge.x(y), to: edge.middle + AWAY * 0.6 }]
        : []),
    ],
    name: { text: force.name, x, y: y - 12, anchor },
    wants: panel.wants.map((text, row) => line(text, y + 10 + row * TYPE.lead)),
    limited: line(limited, y + 10 + TYPE.gap * 1.4 + panel.wants.length * TYPE.lead),
    limits,
  };
}

function placeOther(slot: Slot, equal: boolean, edge: Edge, width: number): PlacedForce {
  const { force, hand, y } = slot;
  const reach = equal ? AWAY : AWAY - 16;
  const x = edge.middle + hand * (reach + 10);
  const anchor = hand === 1 ? 'start' : 'end';
  const lines = equal ? wrapText(force.brief, width, TYPE.size) : [];
  return {
    force,
    strong: false,
    ropes: [
      { hand, y, from: edge.x(y), to: edge.middle + hand * reach },
      ...(force.from === 'both'
        ? [{ hand: 1 as const, y, from: edge.x(y), to: edge.middle + AWAY * 0.5 }]
        : []),
    ],
    name: { text: force.name, x, y: y + 5, anchor },
    wants: lines.map((text, row) => ({ text, x, y: y + 5 + (row + 1) * TYPE.lead, anchor })),
    limited: undefined,
    limits: [],
  };
}
