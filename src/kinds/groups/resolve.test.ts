import { expect, test } from 'vitest';
import { DRAWABLE_GROUPS, ENTRIES, GROUPS } from '../../testing/groups-scene.ts';
import { resolveGroups } from './resolve.ts';
import type { GroupsState } from './schema.ts';
import { groupsTable } from './table.ts';

const keys = GROUPS.groups.map((group) => group.actor);

test('the same content gives the same places on every build', () => {
  expect(resolveGroups(GROUPS, ENTRIES)).toEqual(DRAWABLE_GROUPS);
});

test('the large numbers are those of the groups drawn', () => {
  for (const [name, { by, figure }] of Object.entries(GROUPS.states)) {
    expect(countsOf(by), name).toContain(Number(figure));
  }
});

/** What a state sorted so may count: all groups, those that are tied, or those of a grouping. */
function countsOf(by: GroupsState['by']): number[] {
  if (by === 'none') return [keys.length];
  if (by === 'ties') return [new Set(GROUPS.ties.map(({ from }) => from)).size];
  return [...Map.groupBy(GROUPS.groups, (group) => group.in[by]).values()].map(
    ({ length }) => length,
  );
}

test('every armed actor of the report has a mark, or a reason to have none', () => {
  const armed =
    /^(army-unit|security-force|militia|tribal-force|coalition|(armed|insurgent)-group)$/;
  const unmarked = [...ENTRIES.actors]
    .filter(([id, { kind }]) => armed.test(kind) && !keys.includes(id))
    .map(([id]) => id);
  expect(unmarked.toSorted()).toEqual(Object.keys(GROUPS.unmarked).toSorted());
});

test('groups of one allegiance have one in common in their own entries', () => {
  const groupings = Map.groupBy(GROUPS.groups, (group) => group.in.allegiance);
  for (const [grouping, groups] of groupings) {
    const told = groups.flatMap(({ actor }) => {
      const allegiance = ENTRIES.actors.get(actor)?.allegiance;
      return allegiance === undefined ? [] : [new Set(allegiance)];
    });
    const common = told.reduce((all, each) => all.intersection(each), told[0] ?? new Set());
    expect([grouping, told.length === 0 || common.size > 0]).toEqual([grouping, true]);
  }
});

test('the table has a row for each group, with its brigade and its leaders, and then what all share', () => {
  const { columns, rows } = groupsTable(DRAWABLE_GROUPS);
  const { groups } = DRAWABLE_GROUPS;
  const cell = (row: number, column: string) =>
    rows[row]?.cells[columns.findIndex(({ title }) => title === column)];
  expect(rows.length).toBeGreaterThan(groups.length);
  for (const { cells } of rows.slice(groups.length)) expect(cells.slice(1).join('')).toBe('');
  groups.forEach(({ name, key, brigade }, row) => {
    const actor = ENTRIES.actors.get(key);
    expect(cell(row, 'Group')).toBe(name);
    if (brigade) expect(cell(row, `${brigade.of} brigade`)).toBe(String(brigade.number));
    for (const leader of actor?.leaders ?? []) {
      const known = 'actor' in leader ? ENTRIES.actors.get(leader.actor)?.name : leader.name;
      expect(cell(row, 'Leader')).toContain(known);
    }
  });
  expect(groups.filter(({ brigade }) => brigade !== undefined).length).toBeGreaterThan(0);
  expect(rows.filter((_, row) => cell(row, 'Leader')?.includes(' and ')).length).toBeGreaterThan(0);
});
