import type { Size } from '../../graphics/mark.ts';
import { wrapText } from '../../graphics/wrap-text.ts';
import type { PullsScene, PullsState } from './schema.ts';
import { lineAt } from './line.ts';
import type { Bend } from './line.ts';
import { layoutPanel, limitTops } from './panel.ts';
import { measureOf } from './measure.ts';
import type { Measure } from './measure.ts';
import type { Panel } from './panel.ts';
import type { PlacedForce, PlacedLimit, PlacedPulls, PlacedText } from './placed.ts';
import { handOf, keepApart, layoutSlots } from './slots.ts';
import type { Slot } from './slots.ts';

const MARGIN = 28;
/** From the line to the words beside it, in pixels. */
const AWAY = 74;
/** How far the line bends for a quiet pull, a pull among equals, a strong one, and back at a limit. */
const BEND = { quiet: 7, equal: 24, strong: 36, limit: 9 } as const;
/** The height that a quiet force needs, in pixels. */
const QUIET = 34;

/** The line in the middle, forces to both sides; what is told of one stands on its own side. */
export function layoutWide(scene: PullsScene, { shows }: PullsState, size: Size): PlacedPulls {
  const middle = size.width / 2;
  const type = measureOf(size);
  const away = AWAY * type.grown;
  const span = [58, size.height - 44] as const;
  const room = span[1] - span[0];
  const width = middle - MARGIN - away;
  const told = scene.forces.find(({ id }) => id === shows);
  const others = told ? scene.forces.filter((each) => handOf(each) === handOf(told)).length - 1 : 0;
  const panel = told && layoutPanel(told, width, width, room - 40 - others * QUIET, type);
  const free = layoutSlots(scene.forces, span, shows, (panel?.height ?? 0) + 40 * type.grown);
  const own = free.find(({ force }) => force.id === shows);
  const arrows =
    panel && own ? limitTops(panel, own.y, type).map((top) => top + type.lead / 2 + 1) : [];
  const slots = free.map((slot) => (slot === own ? slot : keepApart(slot, arrows)));
  const reach = Math.max(34, room * 0.06);
  const bends = slots.flatMap((slot) => bendsOf(slot, shows, panel, reach, type));
  const edge = { middle, away, type, x: (y: number) => lineAt(y, middle, bends, reach) };
  return {
    measure: type.name,
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
  /** From the line to the words beside it. */
  readonly away: number;
  readonly type: Measure;
  /** Where the line stands at a height. */
  readonly x: (y: number) => number;
};

function bendsOf(
  { force, hand, y }: Slot,
  shows: string | undefined,
  panel: Panel | undefined,
  reach: number,
  type: Measure,
): Bend[] {
  if (force.from === 'both') return [];
  if (force.id !== shows || !panel) {
    return [{ y, by: hand * type.grown * (shows === undefined ? BEND.equal : BEND.quiet) }];
  }
  const tops = limitTops(panel, y, type);
  // Limits close together add up: each bends the line the less.
  const spread = (panel.height - (panel.wants.length + 1) * type.lead) / tops.length;
  const by = -hand * type.grown * BEND.limit * Math.min(1, spread / reach);
  return [
    { y, by: hand * type.grown * BEND.strong },
    ...tops.map((top) => ({ y: top + type.lead / 2, by })),
  ];
}

function placeTold(slot: Slot, panel: Panel, limited: string, edge: Edge): PlacedForce {
  const { force, hand, y } = slot;
  const { middle, away, type } = edge;
  const x = middle + hand * away;
  const anchor = hand === 1 ? 'start' : 'end';
  const line = (text: string, top: number): PlacedText => ({
    text,
    x,
    y: top + type.size,
    anchor,
  });
  const outer = hand === 1 ? middle * 2 - MARGIN : MARGIN;
  const limits = limitTops(panel, y, type).map((top, index): PlacedLimit => {
    const height = top + type.lead / 2 + 1;
    return {
      index,
      lines: (panel.limits[index] ?? []).map((text, row) => line(text, top + row * type.lead)),
      arrow: { y: height, from: x - hand * 10, to: edge.x(height) + hand * 8 },
    };
  });
  return {
    force,
    strong: true,
    ropes: [
      { hand, y, from: edge.x(y), to: outer },
      ...(force.from === 'both'
        ? [{ hand: 1 as const, y, from: edge.x(y), to: middle + away * 0.6 }]
        : []),
    ],
    name: { text: force.name, x, y: y - 12, anchor },
    wants: panel.wants.map((text, row) => line(text, y + 10 + row * type.lead)),
    limited: line(limited, y + 10 + type.gap * 1.4 + panel.wants.length * type.lead),
    limits,
  };
}

function placeOther(slot: Slot, equal: boolean, edge: Edge, width: number): PlacedForce {
  const { force, hand, y } = slot;
  const { middle, away, type } = edge;
  const reach = equal ? away : away - 16;
  const x = middle + hand * (reach + 10);
  const anchor = hand === 1 ? 'start' : 'end';
  const lines = equal ? wrapText(force.brief, width, type.size) : [];
  return {
    force,
    strong: false,
    ropes: [
      { hand, y, from: edge.x(y), to: middle + hand * reach },
      ...(force.from === 'both'
        ? [{ hand: 1 as const, y, from: edge.x(y), to: middle + away * 0.5 }]
        : []),
    ],
    name: { text: force.name, x, y: y + 5, anchor },
    wants: lines.map((text, row) => ({ text, x, y: y + 5 + (row + 1) * type.lead, anchor })),
    limited: undefined,
    limits: [],
  };
}
