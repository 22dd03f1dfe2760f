import type { ActorEntry } from '../schemas/actor.ts';
import type { PlaceEntry } from '../schemas/place.ts';
import type { PartyId } from '../schemas/party-id.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';
import type { Story } from '../story/story.ts';
import { brigadeOf, brigadeWords } from '../wording/brigade.ts';

const ACTOR_KINDS: Record<ActorEntry['kind'], string> = {
  state: 'State',
  government: 'Government',
  'army-unit': 'Armed force',
  'security-force': 'Security force',
  militia: 'Militia',
  'tribal-force': 'Tribal force',
  coalition: 'Coalition of armed groups',
  'armed-group': 'Armed group',
  'insurgent-group': 'Insurgent group',
  tribe: 'Tribe',
  clan: 'Clan',
  party: 'Party',
  institution: 'Institution',
  company: 'Company',
  network: 'Network',
  person: 'Person',
  media: 'Media',
};

const PLACE_KINDS: Record<PlaceEntry['kind'], string> = {
  capital: 'Capital',
  city: 'City',
  town: 'Town',
  village: 'Village',
  'rural-area': 'Rural area',
  neighborhood: 'Section of a town',
  district: 'District',
  subdistrict: 'Subdistrict',
  governorate: 'Governorate',
  region: 'Region',
  country: 'Country',
  crossing: 'Border crossing',
  base: 'Military base',
  'gas-field': 'Gas field',
  quarry: 'Quarries',
  'industrial-site': 'Industrial site',
  station: 'Railway station',
  river: 'River',
  sea: 'Sea',
  'bank-of-river': 'Side of the river',
  road: 'Road',
  railway: 'Railway',
  border: 'Border',
};

/** The word on a party’s chip. */
export const partyWord = (party: PartyId, { parties }: Vocabulary): string =>
  parties[party]?.name ?? party;

/** To whom the report ties an actor: “local tribes; the King”. */
export const allegianceWords = (
  allegiance: NonNullable<ActorEntry['allegiance']>,
  { allegiances }: Vocabulary,
): string => allegiance.map((each) => allegiances[each] ?? each).join('; ');

/** What an actor is, in a few words: a person by their part, a militia with its brigade’s number. */
export function actorKindWords(actor: ActorEntry, { actors }: Pick<Story, 'actors'>): string {
  if (actor.role !== undefined) return actor.role;
  const brigade = brigadeOf(actor, actors);
  const kind = ACTOR_KINDS[actor.kind];
  return brigade === undefined ? kind : `${kind}, ${brigadeWords(brigade)}`;
}

/** What a place is and where: “Town, Utopia”. */
export function placeKindWords({ kind, country }: PlaceEntry, { countries }: Vocabulary): string {
  const words = PLACE_KINDS[kind];
  if (country === undefined || kind === 'country') return words;
  return `${words}, ${countries[country] ?? country}`;
}
