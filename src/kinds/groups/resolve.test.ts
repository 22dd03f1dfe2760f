import { expect, test } from 'vitest';
import { DRAWABLE_GROUPS, ENTRIES, GROUPS } from '../../testing/groups-scene.ts';
import { resolveGroups } from './resolve.ts';
import { groupsTable } from './table.ts';

const keys = GROUPS.groups.map((group) => group.actor);

test('the same content gives the same places on every build', () => {
  expect(resolveGroups(GROUPS, ENTRIES)).toEqual(DRAWABLE_GROUPS);
});

test('the large numbers are those of the groups drawn', () => {
  const count = (test: (group: (typeof GROUPS.groups)[number]) => boolean) =>
    String(GROUPS.groups.filter(test).length);
  const figures = Object.fromEntries(
    Object.entries(GROUPS.states).map(([name, { figure }]) => [name, figure]),
  );
  expect(figures).toEqual({
    all: count(() => true),
    sides: count((group) => group.in.side === 'both'),
    kinds: count((group) => group.in.kind === 'state'),
    allegiances: count((group) => group.in.allegiance === 'irgc'),
    blur: String(new Set(GROUPS.ties.map(({ from }) => from)).size),
  });
});

/** Armed actors that have no mark of their own, each with its reason. */
const UNMARKED: Readonly<Record<string, string>> = {
  'iraqi-army': 'shown by its divisions',
  'syrian-army': 'shown by its units',
  pmf: 'shown by its brigades',
  'tribal-hashd': 'shown by its two brigades',
  'iraqi-intelligence': 'named as an institution that spoke to the authors',
  'qaim-police': 'only its chief comes up, as a victim',
  'british-forces': 'of 1920',
  'shalash-forces': 'of 1920',
  'turkish-troops': 'of 1920',
};

test('every armed actor of the report has a mark, or a reason to have none', () => {
  const armed =
    /^(army-unit|security-force|militia|tribal-force|coalition|(armed|insurgent)-group)$/;
  const unmarked = [...ENTRIES.actors]
    .filter(([id, { kind }]) => armed.test(kind) && !keys.includes(id))
    .map(([id]) => id);
  expect(unmarked.toSorted()).toEqual(Object.keys(UNMARKED).toSorted());
});

test('a group answers to those whom its own entry names', () => {
  const same: Readonly<Record<string, string>> = {
    irgc: 'irgc-backed',
    tribes: 'local-tribes',
    none: 'none-given',
  };
  const odd = GROUPS.groups.filter((group) => {
    const told = ENTRIES.actors.get(group.actor)?.allegiance;
    const { allegiance } = group.in;
    return told !== undefined && !told.includes((same[allegiance] ?? allegiance) as 'najaf');
  });
  expect(odd).toEqual([]);
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
    expect(cell(row, 'PMF brigade')).toBe(brigade === undefined ? '' : String(brigade));
    for (const leader of actor?.leaders ?? []) {
      const known = 'actor' in leader ? ENTRIES.actors.get(leader.actor)?.name : leader.name;
      expect(cell(row, 'Leader')).toContain(known);
    }
  });
  expect(groups.filter(({ brigade }) => brigade !== undefined).length).toBeGreaterThan(0);
  expect(rows.filter((_, row) => cell(row, 'Leader')?.includes(' and ')).length).toBeGreaterThan(0);
});
