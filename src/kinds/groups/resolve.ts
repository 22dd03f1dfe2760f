import type { Group, GroupsScene, GroupsState, Order } from './schema.ts';
import { planColumns, planList } from './columns.ts';
import type { Block } from './columns.ts';
import type {
  DrawableGroup,
  DrawableGroups,
  DrawableGroupsState,
  Plan,
  PlanName,
} from './drawable.ts';
import { leadersOf, whereOf } from './describe.ts';
import type { Entries } from './describe.ts';
import { brigadeOf } from '../../wording/brigade.ts';
import { packPlan } from './pack.ts';
import { planSides } from './sides.ts';
import { planTies } from './ties.ts';

/** Look up the groups and place them in every state. The scene has been checked: all it names exists. */
export function resolveGroups(scene: GroupsScene, entries: Entries): DrawableGroups {
  const groups = scene.groups.map((group) => resolveGroup(scene, group, entries));
  const states = Object.entries(scene.states).map(
    ([name, state]) => [name, resolveState(scene, state, groups)] as const,
  );
  const drawable: DrawableGroups = {
    kind: 'groups',
    ...(scene.river === undefined ? {} : { river: scene.river }),
    groups,
    states: Object.fromEntries(states),
  };
  // Through JSON and back: the build draws exactly what the browser will be sent.
  return JSON.parse(
    JSON.stringify(drawable, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value,
    ),
  ) as DrawableGroups;
}

function resolveGroup(scene: GroupsScene, group: Group, entries: Entries): DrawableGroup {
  const actor = entries.actors.get(group.actor);
  if (actor === undefined) throw new Error(`There is no actor “${group.actor}”.`);
  const brigade = brigadeOf(actor, entries.actors);
  const shape = scene.groupings.kind.find(({ id }) => id === group.in.kind)?.shape ?? 'circle';
  const labelOf = (by: Order): string =>
    scene.groupings[by].find(({ id }) => id === group.in[by])?.label ?? '';
  return {
    key: group.actor,
    label: group.label ?? actor.name,
    short: group.short,
    ...(group.tiny === undefined ? {} : { tiny: group.tiny }),
    ...(brigade === undefined ? {} : { brigade }),
    ...(actor.party === undefined ? {} : { party: actor.party }),
    shape,
    here: group.here,
    name: actor.name,
    in: {
      side: labelOf('side'),
      kind: labelOf('kind'),
      allegiance: labelOf('allegiance'),
    },
    leaders: leadersOf(actor, entries),
    where: whereOf(group, actor, entries),
    answers: group.answers,
    byEdition: group.byEdition,
    notes: actor.notes,
  };
}

function resolveState(
  scene: GroupsScene,
  { by, figure, label, notes, key = scene.key }: GroupsState,
  groups: readonly DrawableGroup[],
): DrawableGroupsState {
  const plan = (name: PlanName): Plan => {
    switch (by) {
      case 'none':
        return planList(groups, name);
      case 'ties':
        return planTies(scene, groups, name);
      case 'side':
        return planSides(blocksOf(scene, 'side', groups), name);
      case 'kind':
        return planColumns(blocksOf(scene, 'kind', groups), name);
      case 'allegiance':
        return planColumns(blocksOf(scene, 'allegiance', groups), name);
    }
  };
  const keys = groups.map(({ key }) => key);
  const packed = (name: PlanName) => packPlan(plan(name), keys);
  const assigned = by === 'none' || by === 'ties' ? undefined : by;
  return {
    figure,
    label,
    notes,
    key,
    plans: { wide: packed('wide'), narrow: packed('narrow'), small: packed('small') },
    ...(assigned === undefined ? {} : { order: assigned }),
    remarks: by === 'ties' ? scene.remarks : {},
    onPaper: Object.fromEntries(
      by === 'ties'
        ? scene.roofs.flatMap(({ party, groups: under }) => under.map((key) => [key, party]))
        : [],
    ),
  };
}

/** The groupings of an order, each with its groups. */
function blocksOf<By extends Order>(
  { groupings, groups }: GroupsScene,
  by: By,
  members: readonly DrawableGroup[],
): (GroupsScene['groupings'][By][number] & Block)[] {
  return groupings[by].map((grouping) => ({
    ...grouping,
    members: members.filter((_, index) => groups[index]?.in[by] === grouping.id),
  }));
}
