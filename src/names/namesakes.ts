import type { PlaceEntry } from '../schemas/place.ts';
import type { WithId } from '../story/story.ts';

type Place = WithId<PlaceEntry>;

/** The places that share a name or a spelling with this one, as a town and its district may. */
export function namesakesOf(place: Place, places: ReadonlyMap<string, Place>): Place[] {
  const names = namesOf(place);
  return [...places.values()].filter(
    (other) => other.id !== place.id && namesOf(other).some((name) => names.includes(name)),
  );
}

const namesOf = ({ name, aliases }: Place): string[] =>
  [name, ...aliases].map((each) => each.toLowerCase().replace(/^al[ -]/, ''));
