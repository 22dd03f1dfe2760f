import { ORDERS } from './schema.ts';
import type { GroupsScene } from './schema.ts';
import type { Part, PartUse } from '../parts.ts';

/** What a scene of groups names: the groupings of its groups, and the groups and poles of its ties. */
export function usesInGroups({
  groupings,
  groups,
  roofs,
  poles,
  ties,
  remarks,
}: GroupsScene): PartUse[] {
  const actors = groups.map(({ actor }) => actor);
  const ends = [...actors, ...poles.map(({ id }) => id)];
  const group = (id: string, ...path: PropertyKey[]): PartUse => ({
    id,
    noun: 'group',
    known: actors,
    path,
  });
  const end = (id: string, ...path: PropertyKey[]): PartUse => ({
    id,
    noun: 'group or pole',
    known: ends,
    path,
  });
  return [
    ...groups.flatMap((each, index) =>
      ORDERS.map((order) => ({
        id: each.in[order],
        noun: `grouping by ${order}`,
        known: groupings[order].map(({ id }) => id),
        path: ['groups', index, 'in', order],
      })),
    ),
    ...roofs.flatMap((roof, index) =>
      roof.groups.map((id, nth) => group(id, 'roofs', index, 'groups', nth)),
    ),
    ...ties.flatMap(({ from, to }, index) => [
      group(from, 'ties', index, 'from'),
      end(to, 'ties', index, 'to'),
    ]),
    ...Object.keys(remarks).map((id) => end(id, 'remarks', id)),
  ];
}

/** Lists of a scene of groups in which nothing may be named twice. */
export const listsInGroups = ({ groupings, groups, roofs, poles }: GroupsScene): Part[][] => [
  ...ORDERS.map((order) =>
    groupings[order].map(({ id }, index) => ({ id, path: ['groupings', order, index, 'id'] })),
  ),
  [
    ...groups.map(({ actor }, index) => ({ id: actor, path: ['groups', index, 'actor'] })),
    ...poles.map(({ id }, index) => ({ id, path: ['poles', index, 'id'] })),
  ],
  roofs.map(({ id }, index) => ({ id, path: ['roofs', index, 'id'] })),
];
