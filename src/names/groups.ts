import type { ActorEntry } from '../schemas/actor.ts';
import type { PlaceEntry } from '../schemas/place.ts';
import type { PlaceGroups, Vocabulary } from '../schemas/vocabulary.ts';
import type { WithId } from '../story/story.ts';

/** Entries that are read together. */
export type Group<Entry> = {
  /** The group’s name in addresses. */
  readonly id: string;
  readonly title: string;
  readonly entries: readonly WithId<Entry>[];
};

type Actor = WithId<ActorEntry>;
type Place = WithId<PlaceEntry>;

const ACTOR_GROUPS: readonly {
  readonly id: string;
  readonly title: string;
  readonly kinds: readonly ActorEntry['kind'][];
}[] = [
  { id: 'states', title: 'States and governments', kinds: ['state', 'government'] },
  { id: 'forces', title: 'Forces of states', kinds: ['army-unit', 'security-force'] },
  {
    id: 'militias',
    title: 'Militias, tribal forces, and coalitions',
    kinds: ['militia', 'tribal-force', 'coalition'],
  },
  {
    id: 'insurgents',
    title: 'Insurgent and other armed groups',
    kinds: ['insurgent-group', 'armed-group'],
  },
  { id: 'tribes', title: 'Tribes and clans', kinds: ['tribe', 'clan'] },
  { id: 'networks', title: 'Networks', kinds: ['network'] },
  { id: 'parties', title: 'Parties', kinds: ['party'] },
  { id: 'institutions', title: 'Institutions', kinds: ['institution', 'media'] },
  { id: 'companies', title: 'Companies', kinds: ['company'] },
  { id: 'persons', title: 'Persons', kinds: ['person'] },
];

/** All actors in the groups readers look for them in; persons by their last names. */
export function groupActors(actors: Iterable<Actor>): Group<ActorEntry>[] {
  const all = [...actors];
  return ACTOR_GROUPS.map(({ id, title, kinds }) => ({
    id,
    title,
    entries: all
      .filter(({ kind }) => kinds.includes(kind))
      .sort((a, b) => compareNames(sortName(a), sortName(b))),
  })).filter(({ entries }) => entries.length > 0);
}

const sortName = ({ name, kind }: Actor): string =>
  kind === 'person' ? `${name.split(' ').at(-1)} ${name}` : name;

const compareNames = (a: string, b: string): number =>
  withoutArticle(a).localeCompare(withoutArticle(b), 'en');

const withoutArticle = (name: string): string => name.replace(/\bal-|^The /gi, '');

/** All places in the groups of the vocabulary, in its order. */
export function groupPlaces(
  places: ReadonlyMap<string, Place>,
  { placeGroups }: Vocabulary,
): Group<PlaceEntry>[] {
  const groups = Map.groupBy(places.values(), (place) =>
    groupOf(place, chainOf(place, places), placeGroups),
  );
  return Object.entries(placeGroups)
    .map(([id, { title }]) => ({
      id,
      title,
      entries: (groups.get(id) ?? []).sort((a, b) => compareNames(a.name, b.name)),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** By its kind, or else by what it belongs to or lies in; what fits no group goes to the last. */
function groupOf(
  { kind, country = '' }: Place,
  chain: readonly string[],
  placeGroups: PlaceGroups,
): string | undefined {
  const groups = Object.entries(placeGroups);
  const [id] =
    groups.find(([, { kinds }]) => kinds.includes(kind)) ??
    groups.find(
      ([, { within, countries }]) =>
        countries.includes(country) || within.some((whole) => chain.includes(whole)),
    ) ??
    groups.at(-1) ??
    [];
  return id;
}

/** The place and all that it belongs to, from the smallest. */
function chainOf(place: Place, places: ReadonlyMap<string, Place>): string[] {
  const chain = [place.id];
  for (let at: Place | undefined = place; at?.partOf && !chain.includes(at.partOf);) {
    chain.push(at.partOf);
    at = places.get(at.partOf);
  }
  return chain;
}
