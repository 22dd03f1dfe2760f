import type { Provenance } from '../../schemas/provenance.ts';
import type { Plan, PlannedHeading, PlanName, Slot } from './drawable.ts';

/** A group as a plan needs it. */
export type Member = { readonly key: string; readonly here: boolean };

/** Some groups under a heading. */
export type Block = {
  readonly id: string;
  readonly label: string;
  readonly short: string;
  readonly title: string;
  readonly notes: Provenance;
  readonly members: readonly Member[];
};

/** How many columns a plan has, and the rows left free between two blocks. */
export const GRID: Readonly<Record<PlanName, { columns: number; gap: number }>> = {
  wide: { columns: 3, gap: 0.7 },
  narrow: { columns: 2, gap: 0.35 },
  small: { columns: 2, gap: 0.12 },
};

/** Marks without names that stand in one row of the smallest plan. */
const IN_A_ROW = 6;
const GUTTER = 0.03;

/** Where a column begins and how wide it is, in parts of the width. */
export function columnOf(index: number, columns: number): { x: number; span: number } {
  const span = (1 - GUTTER * (columns - 1)) / columns;
  return { x: index * (span + GUTTER), span };
}

type Split = { readonly named: readonly Member[]; readonly bare: readonly Member[] };

/** Which of some groups have their names beside them: all, or those at the border in the smallest plan. */
const splitNames = (members: readonly Member[], plan: PlanName): Split =>
  plan === 'small'
    ? { named: members.filter(({ here }) => here), bare: members.filter(({ here }) => !here) }
    : { named: members, bare: [] };

/** How many rows some groups need. */
export function rowsFor(members: readonly Member[], plan: PlanName): number {
  const { named, bare } = splitNames(members, plan);
  return named.length + Math.ceil(bare.length / IN_A_ROW);
}

/** Some groups, one a row, from a row on. */
export function stack(members: readonly Member[], plan: PlanName, at: Slot): Record<string, Slot> {
  const { named, bare } = splitNames(members, plan);
  return Object.fromEntries<Slot>([
    ...named.map(({ key }, index) => [key, { ...at, row: at.row + index }] as const),
    ...bare.map(({ key }, index) => {
      const row = at.row + named.length + Math.floor(index / IN_A_ROW);
      return [key, { x: at.x, row, span: 0, nth: index % IN_A_ROW }] as const;
    }),
  ]);
}

/** The heading of a block. */
export const headingOf = (
  { id, label, short, title, notes, members }: Block,
  plan: PlanName,
  at: Slot,
  stands: PlannedHeading['stands'] = 'over',
): PlannedHeading => ({
  key: `heading-${id}`,
  text: plan === 'wide' ? label : short,
  short,
  count: members.length,
  title,
  notes,
  stands,
  ...at,
});

/** A block with its heading, from a row on. */
export function placeBlock(
  block: Block,
  plan: PlanName,
  at: Slot,
): Pick<Plan, 'slots' | 'headings'> {
  return {
    headings: [headingOf(block, plan, at)],
    slots: stack(block.members, plan, { ...at, row: at.row + 1 }),
  };
}

/** Plans laid together. */
export const join = (rows: number, parts: readonly Partial<Plan>[]): Plan => ({
  rows,
  slots: Object.fromEntries(parts.flatMap(({ slots = {} }) => Object.entries(slots))),
  headings: parts.flatMap(({ headings = [] }) => headings),
  lines: parts.flatMap(({ lines = [] }) => lines),
  roofs: parts.flatMap(({ roofs = [] }) => roofs),
  poles: parts.flatMap(({ poles = [] }) => poles),
  ties: parts.flatMap(({ ties = [] }) => ties),
});

/** Blocks one beneath the other in columns of nearly the same height, in their order. */
export function planColumns(blocks: readonly Block[], plan: PlanName): Plan {
  const { columns, gap } = GRID[plan];
  const heightOf = (column: readonly Block[]) =>
    column.reduce((rows, { members }) => rows + 1 + rowsFor(members, plan), 0) +
    Math.max(0, column.length - 1) * gap;
  const split = splitEvenly(blocks, columns, heightOf);
  return join(
    Math.max(...split.map(heightOf)),
    split.flatMap((column, index) => {
      let row = 0;
      return column.map((block) => {
        const placed = placeBlock(block, plan, { ...columnOf(index, columns), row });
        row += 1 + rowsFor(block.members, plan) + gap;
        return placed;
      });
    }),
  );
}

/** Groups with their names that run on from a column to the last one, and how many rows they need. */
export function runOn(
  members: readonly Member[],
  plan: PlanName,
  { from = 0, row }: { readonly from?: number; readonly row: number },
): { readonly rows: number; readonly slots: Record<string, Slot> } {
  const { columns } = GRID[plan];
  const rows = Math.ceil(members.length / (columns - from));
  const slots = members.map(({ key }, index) => {
    const column = columnOf(from + Math.floor(index / rows), columns);
    return [key, { ...column, row: row + (index % rows) }] as const;
  });
  return { rows, slots: Object.fromEntries(slots) };
}

/** All groups as one list. */
export function planList(members: readonly Member[], plan: PlanName): Plan {
  const { rows, slots } = runOn(members, plan, { row: 0 });
  return join(rows, [{ slots }]);
}

/** Cut a list into runs whose highest is as low as can be; the first of several such cuts. */
function splitEvenly<Item>(
  items: readonly Item[],
  runs: number,
  heightOf: (run: readonly Item[]) => number,
): Item[][] {
  if (runs === 1) return [[...items]];
  let best: Item[][] | undefined;
  let least = Infinity;
  for (let cut = 1; cut < items.length; cut++) {
    const split = [items.slice(0, cut), ...splitEvenly(items.slice(cut), runs - 1, heightOf)];
    const height = Math.max(...split.map(heightOf));
    if (height < least) [best, least] = [split, height];
  }
  return best ?? [[...items]];
}
