import type { GroupsScene } from './schema.ts';
import { columnOf, GRID, headingOf, join, placeBlock, rowsFor, runOn, stack } from './columns.ts';
import type { Block } from './columns.ts';
import type { Plan, PlanName } from './drawable.ts';

/** A block that stands on one side of the border, on the line, or beneath. */
export type SidedBlock = Block & {
  readonly stands: GroupsScene['groupings']['side'][number]['stands'];
};

/** Rows left free for the river between the parts of the west, and for a rule. */
const RIVER = 0.8;
const RULE = 0.7;

/** The two sides as on a map: the west, the border with the groups on it, the east; the rest beneath. */
export function planSides(blocks: readonly SidedBlock[], plan: PlanName): Plan {
  const at = (where: SidedBlock['stands']) => blocks.filter(({ stands }) => stands === where);
  const wide = plan === 'wide';
  const west = pile(at('west'), plan, columnOf(0, GRID[plan].columns), RIVER);
  const east = pile(at('east'), plan, columnOf(wide ? 2 : 1, GRID[plan].columns), RIVER);
  const sides = Math.max(west.rows, east.rows);
  const line = onTheLine(at('border'), plan, sides);
  const end = Math.max(sides, line.rows);
  const below = beneath(at('below'), plan, end + RULE);
  return join(below.rows, [
    west,
    east,
    line,
    below,
    {
      lines: [
        ...west.headings.slice(1).map(({ x, row, span }) => ({
          kind: 'river' as const,
          from: { x, row: row - RIVER / 2 },
          to: { x: x + span, row: row - RIVER / 2 },
        })),
        {
          kind: 'border',
          from: { x: lineAt(plan), row: 0 },
          to: { x: lineAt(plan), row: end },
        },
        {
          kind: 'rule',
          from: { x: 0, row: end + RULE / 2 },
          to: { x: 1, row: end + RULE / 2 },
        },
      ],
    },
  ]);
}

/** Where the border runs, in parts of the width. */
const lineAt = (plan: PlanName): number =>
  plan === 'wide' ? columnOf(1, GRID.wide.columns).x + 0.035 : 0.49;

/** Blocks one beneath the other. */
function pile(
  blocks: readonly Block[],
  plan: PlanName,
  column: { readonly x: number; readonly span: number },
  gap: number,
): Plan {
  let row = 0;
  const parts = blocks.map((block) => {
    const placed = placeBlock(block, plan, { ...column, row });
    row += 1 + rowsFor(block.members, plan) + gap;
    return placed;
  });
  return join(Math.max(0, row - gap), parts);
}

/** Groups whose marks stand on the line: down its length if there is a column for them, else at its end. */
function onTheLine(blocks: readonly Block[], plan: PlanName, sides: number): Plan {
  const x = lineAt(plan);
  const wide = plan === 'wide';
  const span = wide ? columnOf(1, GRID.wide.columns).span - 0.035 : 0.51;
  let row = wide ? 1.6 : sides + 0.4;
  const parts = blocks.map((block) => {
    const placed = {
      headings: [
        wide
          ? headingOf(block, plan, { x, row, span }, 'inset')
          : headingOf(block, plan, { x, row, span: x }, 'before'),
      ],
      slots: Object.fromEntries(
        Object.entries(stack(block.members, 'wide', { x, row: row + (wide ? 1 : 0), span })).map(
          ([key, slot]) => [key, { ...slot, centered: true }],
        ),
      ),
    };
    row += block.members.length + (wide ? 3.4 : 0.3);
    return placed;
  });
  return join(wide ? 0 : row, parts);
}

/** Blocks side by side; the last one runs on into the columns that are left. */
function beneath(blocks: readonly Block[], plan: PlanName, row: number): Plan {
  const { columns } = GRID[plan];
  const placed = blocks.map((block, index) => {
    const free = index === blocks.length - 1 ? columns - index : 1;
    if (plan === 'small' || free === 1) {
      const rows = 1 + rowsFor(block.members, plan);
      return { rows, part: placeBlock(block, plan, { ...columnOf(index, columns), row }) };
    }
    const { rows, slots } = runOn(block.members, plan, { from: index, row: row + 1 });
    const headings = [headingOf(block, plan, { ...columnOf(index, columns), row })];
    return { rows: 1 + rows, part: { headings, slots } };
  });
  return join(
    row + Math.max(0, ...placed.map(({ rows }) => rows)),
    placed.map(({ part }) => part),
  );
}
