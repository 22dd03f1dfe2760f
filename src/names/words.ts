import type { ActorEntry } from '../schemas/actor.ts';
import type { PlaceEntry } from '../schemas/place.ts';
import type { Side } from '../schemas/side.ts';

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

const COUNTRIES: Record<NonNullable<PlaceEntry['country']>, string> = {
  iraq: 'Iraq',
  syria: 'Syria',
  iran: 'Iran',
  lebanon: 'Lebanon',
  jordan: 'Jordan',
  'saudi-arabia': 'Saudi Arabia',
  kuwait: 'Kuwait',
  turkey: 'Turkey',
  afghanistan: 'Afghanistan',
  russia: 'Russia',
  israel: 'Israel',
  'iraq-syria': 'Iraq and Syria',
  'iraq-jordan': 'on the Iraqi-Jordanian border',
  'iraq-iran': 'on the Iraqi-Iranian border',
  'iraq-saudi-arabia': 'on the Iraqi-Saudi border',
};

const ALLEGIANCES: Record<NonNullable<ActorEntry['allegiance']>[number], string> = {
  'irgc-backed': 'the IRGC',
  najaf: 'the religious authorities in Najaf',
  'local-tribes': 'local tribes',
  baghdad: 'the Iraqi state',
  damascus: 'the Syrian government',
  moscow: 'Russia',
  sdf: 'the SDF',
  'us-partnered': 'the U.S. military, as a partner',
  'islamic-state': 'the Islamic State',
  'none-given': 'none that the report gives',
};

const SIDES: Record<Side, string> = {
  baghdad: 'Baghdad',
  damascus: 'Damascus',
  tehran: 'Tehran',
  washington: 'Washington',
  sdf: 'SDF',
  moscow: 'Moscow',
  najaf: 'Najaf',
  tribes: 'Local tribes',
  'islamic-state': 'Islamic State',
  israel: 'Israel',
};

/** The word on a side’s chip. */
export const sideWord = (side: Side): string => SIDES[side];

/** To whom the report ties an actor: “local tribes, the U.S. military, as a partner”. */
export const allegianceWords = (allegiance: NonNullable<ActorEntry['allegiance']>): string =>
  allegiance.map((each) => ALLEGIANCES[each]).join('; ');

/** What an actor is, in a few words: a person by their part, a militia with its brigade’s number. */
export function actorKindWords({ kind, role, brigade }: ActorEntry): string {
  if (role !== undefined) return role;
  return brigade === undefined ? ACTOR_KINDS[kind] : `${ACTOR_KINDS[kind]}, PMF Brigade ${brigade}`;
}

/** What a place is and where: “Town, Iraq”. */
export function placeKindWords({ kind, country }: PlaceEntry): string {
  const words = PLACE_KINDS[kind];
  return country === undefined || kind === 'country' ? words : `${words}, ${COUNTRIES[country]}`;
}
