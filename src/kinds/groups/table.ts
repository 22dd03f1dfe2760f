import type { DataColumn, DataTable } from '../../graphics/data-table.ts';
import type { Provenance } from '../../schemas/provenance.ts';
import type { DrawableGroups, DrawableGroupsState } from './drawable.ts';

const BEFORE: readonly DataColumn[] = [
  { title: 'Group', means: 'The armed group; in the last rows, what is said of several.' },
  { title: 'Kind', means: 'What kind of group it is.' },
  { title: 'Side of the border', means: 'The country whose side it is on.' },
  { title: 'Allegiance', means: 'To which camp the report counts it.' },
  { title: 'Leader', means: 'Who leads it, where the report says so.' },
];
const AFTER: readonly DataColumn[] = [
  { title: 'Where', means: 'Where the report says that it is.' },
  { title: 'Whom it answers to', means: 'Who commands or supports it, as the report tells it.' },
];

/** One row a group: what it is, where it stands, whom it answers to; then what is said of several. */
export function groupsTable({ groups, states }: DrawableGroups): DataTable {
  const said = Object.values(states).flatMap(saidIn);
  const coalitions = new Map(
    groups.flatMap(({ brigade }) => (brigade ? [[brigade.of, brigade.coalition]] : [])),
  );
  const columns = [...BEFORE, ...[...coalitions].map(brigadesOf), ...AFTER];
  return {
    columns,
    rows: [
      ...groups.map(({ brigade, ...group }) => ({
        cells: [
          group.name,
          group.in.kind,
          group.in.side,
          group.in.allegiance,
          group.leaders,
          ...[...coalitions.keys()].map((of) => (brigade?.of === of ? String(brigade.number) : '')),
          group.where,
          [group.answers, ...Object.values(group.byEdition)].join(' '),
        ],
        notes: group.notes,
      })),
      ...[...new Map(said.map((row) => [row.title, row])).values()].map(({ title, notes }) => ({
        cells: [title, ...columns.slice(1).map(() => '')],
        notes,
      })),
    ],
  };
}

/** The column of a coalition that numbers its brigades. */
const brigadesOf = ([of, coalition]: readonly [of: string, coalition: string]): DataColumn => ({
  title: `${of} brigade`,
  means: `Its number among the brigades of the ${coalition}, where it has one.`,
  type: 'integer',
});

type Said = { readonly title: string; readonly notes: Provenance };

/** A state’s large number, and what its headings, bars, and ties say. */
function saidIn({ figure, label, notes, plans }: DrawableGroupsState): Said[] {
  const { headings, roofs, poles, ties } = plans.wide;
  return [{ title: `${figure} ${label.text}`, notes }, ...headings, ...roofs, ...poles, ...ties];
}
