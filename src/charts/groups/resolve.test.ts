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
  expect(count(({ here }) => here)).toBe('26');
  expect(count((group) => group.here && group.in.allegiance === 'irgc')).toBe('10');
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
  const names = DRAWABLE_GROUPS.groups.map(({ name }) => name);
  expect(names).toHaveLength(35);
  expect(rows.slice(0, 35).map(({ cells }) => cells[0])).toEqual(names);
  for (const { cells } of rows.slice(35)) expect(cells.slice(1).join('')).toBe('');
  const upper = rows.find(({ cells }) => cells[0] === 'Upper Euphrates Brigade');
  expect(Object.fromEntries(columns.map((column, index) => [column, upper?.cells[index]]))).toEqual(
    {
      Group: 'Upper Euphrates Brigade',
      Kind: 'Tribal fighters',
      'Side of the border': 'Iraq',
      Allegiance: 'Local tribes',
      Leader: 'Musa al-Karbuli and Assif Ibrahim al-Karbuli',
      'PMF brigade': '',
      Where: 'Karabla and Akkas gas field',
      'Whom it answers to': 'Its fighters are of the Karbuli and registered with the PMF.',
    },
  );
});
