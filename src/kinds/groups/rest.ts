import type { GroupsScene } from './schema.ts';
import { join, runOn } from './columns.ts';
import type { Member } from './columns.ts';
import type { Plan, PlanName } from './drawable.ts';

/** Rows for the marks without names, in the smallest plan. */
const UNNAMED_ROWS = 2;

/** The groups without a tie under a heading: in columns, or in the smallest plan as rows of marks alone. */
export function planRest(
  groups: readonly Member[],
  words: GroupsScene['rest'],
  plan: PlanName,
  row: number,
): Plan {
  const { rows, slots } =
    plan === 'small' ? inRows(groups, row + 1) : runOn(groups, plan, { row: row + 1 });
  return join(row + 1 + rows, [
    {
      slots,
      headings: [
        {
          key: 'heading-rest',
          text: words.text,
          short: words.short,
          count: groups.length,
          title: 'The report names no second tie of these groups.',
          notes: 'edition',
          stands: 'over',
          x: 0,
          row,
          span: 1,
        },
      ],
    },
  ]);
}

function inRows(groups: readonly Member[], row: number): ReturnType<typeof runOn> {
  const length = Math.ceil(groups.length / UNNAMED_ROWS);
  const slots = groups.map(({ key }, index) => {
    const slot = { x: 0, row: row + Math.floor(index / length), span: 0, nth: index % length };
    return [key, slot] as const;
  });
  return { rows: UNNAMED_ROWS, slots: Object.fromEntries(slots) };
}
