import type { ActorEntry } from '../../schemas/actor.ts';
import type { Group } from './schema.ts';

/** The entries that a scene of groups names, by id. */
export type Entries = {
  readonly actors: ReadonlyMap<string, ActorEntry>;
  readonly places: ReadonlyMap<string, { readonly name: string }>;
};

/** Who leads a group, in words. */
export const leadersOf = ({ leaders }: ActorEntry, { actors }: Entries): string =>
  listOf(
    leaders.map((leader) =>
      'actor' in leader ? (actors.get(leader.actor)?.name ?? leader.actor) : leader.name,
    ),
  );

/** Where a group was, in words, if it was at the border or the scene says so. */
export function whereOf({ here, where }: Group, actor: ActorEntry, { places }: Entries): string {
  if (where !== undefined) return where;
  if (!here) return '';
  return listOf(actor.places.map((id) => places.get(id)?.name ?? id));
}

const listOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
