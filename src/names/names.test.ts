import { expect, test } from 'vitest';
import { contentDir } from '../schemas/content-dir.ts';
import { place } from '../schemas/place.ts';
import { vocabulary as vocabularySchema } from '../schemas/vocabulary.ts';
import { readStory } from '../story/read-story.ts';
import { smallStory } from '../testing/small-story.ts';
import { fold, matches } from './fold.ts';
import { groupActors, groupPlaces } from './groups.ts';
import { actorCard, placeCard } from './name-card.ts';
import { scenesShowing } from './shown-in.ts';
import { shorten, standingsOf } from './standing.ts';

const whole = readStory(contentDir()).story;
if (!whole) throw new Error('The content is sound.');
const { actors, places, vocabulary } = whole;
const told = { name: 'Somewhere', description: 'A sentence.', notes: 'report' };
const small = () => {
  const { story } = readStory(smallStory());
  if (!story) throw new Error('The small story is sound.');
  return story;
};

test('a reader finds a name however it is typed', () => {
  for (const [name, query] of [
    ['Se’al', 'seal'],
    ['Se’al', "Se'al"],
    ['Omar al-Wadi', 'wadi omar'],
    ['Omar al-Wadi', 'al-wad'],
    ['Upper–Lower Ford', 'upper-lower'],
    ['سائل', 'سايل'],
    ['رأس الأكمة', 'اكمة'],
    ['U.N. fleet', 'un fleet'],
  ] as const) {
    expect(matches(fold(name), query), `${query} finds ${name}`).toBe(true);
  }
  expect(matches(fold('Omar al-Wadi'), 'marsh')).toBe(false);
  expect(matches(fold('Ana'), 'n')).toBe(false);
  expect(matches(fold('Ana'), '')).toBe(true);
});

test('every actor and every place stands in one group', () => {
  const listed = (groups: readonly { entries: readonly { id: string }[] }[]) =>
    groups.flatMap(({ entries }) => entries.map(({ id }) => id)).toSorted();
  expect(listed(groupActors(actors.values()))).toEqual([...actors.keys()].toSorted());
  expect(listed(groupPlaces(places, vocabulary))).toEqual([...places.keys()].toSorted());
});

test('persons of one family name stand together', () => {
  const persons = groupActors(actors.values()).find(({ id }) => id === 'persons')?.entries ?? [];
  const lasts = persons.map(({ name }) => name.split(' ').at(-1));
  expect(lasts.filter((last, i) => last !== lasts[i - 1])).toEqual([...new Set(lasts)]);
});

test('a place stands by its kind, or by what it belongs to or lies in, or at the end', () => {
  const groups = vocabularySchema.parse({
    ...{ parties: {}, allegiances: {}, countries: {} },
    placeGroups: {
      valley: { title: 'In the valley', within: ['valley'] },
      lowland: { title: 'Elsewhere in Lowland', countries: ['lowland', 'lowland-highland'] },
      ways: { title: 'Ways', kinds: ['road'] },
      rest: { title: 'The rest' },
    },
  });
  const entry = (fields: object) => place.parse({ ...told, ...fields });
  const all = new Map(
    Object.entries({
      valley: entry({ kind: 'district', country: 'lowland' }),
      town: entry({ kind: 'town', country: 'lowland', partOf: 'valley' }),
      market: entry({ kind: 'neighborhood', country: 'lowland', partOf: 'town' }),
      pass: entry({ kind: 'crossing', country: 'lowland-highland' }),
      bypass: entry({ kind: 'road', country: 'lowland', partOf: 'valley' }),
      abroad: entry({ kind: 'country' }),
    }).map(([id, data]) => [id, { id, ...data }]),
  );
  const found = groupPlaces(all, groups).map(({ id, entries }) => [id, entries.map((e) => e.id)]);
  expect(found).toEqual([
    ['valley', expect.arrayContaining(['valley', 'town', 'market'])],
    ['lowland', ['pass']],
    ['ways', ['bypass']],
    ['rest', ['abroad']],
  ]);
});

test('an entry leads to the steps that name it, or to the chapter', () => {
  const one = { chapter: 'one', title: 'One' };
  expect(standingsOf(small(), 'places', 'town')).toEqual([
    { ...one, steps: [{ id: 'at-the-river', title: 'It flows past the town.' }] },
  ]);
  expect(standingsOf(small(), 'actors', 'tribe')).toEqual([{ ...one, steps: [] }]);
});

test('an entry leads to the figures that show it', () => {
  expect(scenesShowing(small(), 'places', 'town').map(({ id }) => id)).toEqual(['river']);
  expect(scenesShowing(small(), 'actors', 'tribe')).toEqual([]);
});

test('a long first sentence is cut between two words', () => {
  expect(shorten('Short.')).toBe('Short.');
  const long = `${'word '.repeat(12)}a, another and more`;
  expect(shorten(long)).toBe(`${'word '.repeat(12)}a …`);
});

test('a card says who leads a group, whose it is, and whom not to take it for', () => {
  const story = small();
  const tribe = story.actors.get('tribe');
  if (!tribe) throw new Error('The small story has a tribe.');
  const like = {
    ...tribe,
    id: 'clan',
    name: 'Tribes',
    kind: 'clan' as const,
    party: 'fishers',
    allegiance: ['fishers'],
    leaders: [{ name: 'A Sheikh' }],
    notToBeConfusedWith: ['tribe'],
    notes: [17, 18],
  };
  expect(actorCard(like, story)).toEqual({
    name: 'Tribes',
    party: ['fishers', 'Fishers'],
    kind: 'Clan',
    description: 'A sentence.',
    facts: [
      'Led by A Sheikh.',
      'Allegiance: the fishers.',
      'Not to be confused with Tribe (Tribe).',
    ],
    notes: '17 18',
  });
});

test('a place that bears another’s name, too, says so', () => {
  const both = { ...told, name: 'Ford', country: 'lowland' };
  const town = { id: 'ford-town', ...place.parse({ ...both, kind: 'town' }) };
  const district = { id: 'ford', ...place.parse({ ...both, kind: 'district' }) };
  const story = small();
  const known = new Map([town, district].map((each) => [each.id, each]));
  expect(placeCard(town, { ...story, places: known }).facts).toEqual([
    'Not the same as Ford (District, Lowland).',
  ]);
});
