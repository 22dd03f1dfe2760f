import type { ActorEntry } from '../schemas/actor.ts';
import type { PlaceEntry } from '../schemas/place.ts';
import type { PartyId } from '../schemas/party-id.ts';
import type { Story, WithId } from '../story/story.ts';
import { provenanceText } from '../graphics/provenance-text.ts';
import { namesakesOf } from './namesakes.ts';
import { actorKindWords, allegianceWords, placeKindWords, partyWord } from './words.ts';

/** What a small card beside the text says of an actor or a place; sent as JSON, one file each. */
export type NameCard = {
  readonly name: string;
  readonly arabic?: string | undefined;
  /** Of which party it is: the class of its chip and the word on it. */
  readonly party?: readonly [party: PartyId, word: string] | undefined;
  readonly kind: string;
  readonly description: string;
  /** More that is known of it, a line each. */
  readonly facts: readonly string[];
  /** What the description rests on, as a mark’s `data-notes`. */
  readonly notes: string;
};

/** The card of an actor. */
export function actorCard(actor: WithId<ActorEntry>, story: Story): NameCard {
  const { actors, vocabulary } = story;
  const { name, arabic, party, description, allegiance, allegianceNote, leaders, notes } = actor;
  const nameOf = (id: string): string => actors.get(id)?.name ?? id;
  const leaderNames = leaders.map((each) => ('name' in each ? each.name : nameOf(each.actor)));
  const others = actor.notToBeConfusedWith.flatMap((id) => actors.get(id) ?? []);
  return {
    name,
    arabic,
    party: party === undefined ? undefined : [party, partyWord(party, vocabulary)],
    kind: actorKindWords(actor, story),
    description,
    facts: [
      ...(leaderNames.length > 0 ? [`Led by ${leaderNames.join(' and ')}.`] : []),
      ...(allegianceNote
        ? [allegianceNote]
        : allegiance
          ? [`Allegiance: ${allegianceWords(allegiance, vocabulary)}.`]
          : []),
      ...(others.length > 0
        ? [
            `Not to be confused with ${others.map((other) => `${other.name} (${actorKindWords(other, story)})`).join(', nor with ')}.`,
          ]
        : []),
    ],
    notes: provenanceText(notes),
  };
}

/** The card of a place. */
export function placeCard(place: WithId<PlaceEntry>, { places, vocabulary }: Story): NameCard {
  const namesakes = namesakesOf(place, places).map(
    (other) => `${other.name} (${placeKindWords(other, vocabulary)})`,
  );
  return {
    name: place.name,
    arabic: place.arabic,
    kind: placeKindWords(place, vocabulary),
    description: place.description,
    facts: namesakes.length > 0 ? [`Not the same as ${namesakes.join(', nor ')}.`] : [],
    notes: provenanceText(place.notes),
  };
}
