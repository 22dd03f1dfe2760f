import type { DataColumn, DataTable } from '../../graphics/data-table.ts';
import type { Provenance } from '../../schemas/provenance.ts';
import type { DrawableGroups, DrawableGroupsState } from './drawable.ts';

const COLUMNS: readonly DataColumn[] = [
  { title: 'Group', means: 'The armed group; in the last rows, what is said of several.' },
  { title: 'Kind', means: 'What kind of group it is.' },
  { title: 'Side of the border', means: 'The country whose side it is on.' },
  { title: 'Allegiance', means: 'To which camp the report counts it.' },
  { title: 'Leader', means: 'Who leads it, where the report says so.' },
  {
    title: 'PMF brigade',
    means: 'Its number among the brigades of the Popular Mobilization Forces, where it has one.',
    type: 'integer',
  },
  { title: 'Where', means: 'Where the report says that it is.' },
  { title: 'Whom it answers to', means: 'Who commands or supports it, as the report tells it.' },
];

/** One row a group: what it is, where it stands, whom it answers to; then what is said of several. */
export function groupsTable({ groups, states }: DrawableGroups): DataTable {
  const said = Object.values(states).flatMap(saidIn);
  return {
    columns: COLUMNS,
    rows: [
      ...groups.map((group) => ({
        cells: [
          group.name,
          group.in.kind,
          group.in.side,
          group.in.allegiance,
          group.leaders,
          group.brigade === undefined ? '' : String(group.brigade),
          group.where,
          [group.answers, ...Object.values(group.byEdition)].join(' '),
        ],
        notes: group.notes,
      })),
      ...[...new Map(said.map((row) => [row.title, row])).values()].map(({ title, notes }) => ({
        cells: [title, ...COLUMNS.slice(1).map(() => '')],
        notes,
      })),
    ],
  };
}

type Said = { readonly title: string; readonly notes: Provenance };

/** A state’s large number, and what its headings, bars, and ties say. */
function saidIn({ figure, label, notes, plans }: DrawableGroupsState): Said[] {
  const { headings, roofs, poles, ties } = plans.wide;
  return [{ title: `${figure} ${label.text}`, notes }, ...headings, ...roofs, ...poles, ...ties];
}
