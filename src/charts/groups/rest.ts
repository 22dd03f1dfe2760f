import type { GroupsScene } from '../../schemas/scenes/groups.ts';
import { columnOf, GRID, join, rowsFor, stack } from './columns.ts';
import type { Member } from './columns.ts';
import type { Plan, PlanName } from './drawable.ts';

/** The groups without a tie, in columns under a heading; without their names in the smallest plan. */
export function planRest(
  groups: readonly Member[],
  words: GroupsScene['rest'],
  plan: PlanName,
  row: number,
): Plan {
  const { columns } = GRID[plan];
  const members = plan === 'small' ? groups.map(({ key }) => ({ key, here: false })) : groups;
  const size = Math.ceil(members.length / columns);
  const runs = Array.from({ length: columns }, (_, run) =>
    members.slice(run * size, (run + 1) * size),
  );
  const rows = Math.max(...runs.map((run) => rowsFor(run, plan)));
  return join(row + 1 + rows, [
    {
      headings: [
        {
          key: 'heading-rest',
          text: words.text,
          short: words.short,
          count: members.length,
          title: 'The report names no second tie of these groups.',
          notes: 'edition',
          stands: 'over',
          x: 0,
          row,
          span: 1,
        },
      ],
    },
    ...runs.map((run, index) => ({
      slots: stack(run, plan, { ...columnOf(index, columns), row: row + 1 }),
    })),
  ]);
}
