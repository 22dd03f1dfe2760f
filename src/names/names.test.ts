import { expect, test } from 'vitest';
import { actor } from '../schemas/actor.ts';
import { place } from '../schemas/place.ts';
import { readStory } from '../story/read-story.ts';
import { entriesInContent } from '../testing/entries-in-content.ts';
import { smallStory } from '../testing/small-story.ts';
import { fold, matches } from './fold.ts';
import { groupActors, groupPlaces } from './groups.ts';
import { actorCard, placeCard } from './name-card.ts';
import { scenesShowing } from './shown-in.ts';
import { shorten, standingsOf } from './standing.ts';

const actors = [...entriesInContent('actors')].map(([id, data]) => ({ id, ...actor.parse(data) }));
const places = new Map(
  [...entriesInContent('places')].map(([id, data]) => [id, { id, ...place.parse(data) }]),
);
const small = () => {
  const { story } = readStory(smallStory());
  if (!story) throw new Error('The small story is sound.');
  return story;
};

test('a reader finds a name however it is typed', () => {
  for (const [name, query] of [
    ['Qa’im', 'qaim'],
    ['Qa’im', "Qa'im"],
    ['Rabah al-Mahallawi', 'mahallawi rabah'],
    ['Rabah al-Mahallawi', 'al-mahal'],
    ['Rabia–Yarubiyya', 'rabia-yarubiyya'],
    ['القائم', 'القايم'],
    ['عين الأسد', 'اسد'],
    ['U.S. forces', 'us forces'],
  ] as const) {
    expect(matches(fold(name), query), `${query} finds ${name}`).toBe(true);
  }
  expect(matches(fold('Rabah al-Mahallawi'), 'sabah')).toBe(false);
  expect(matches(fold('Ana'), 'n')).toBe(false);
  expect(matches(fold('Ana'), '')).toBe(true);
});

test('every actor and every place stands in one group', () => {
  const listed = (groups: readonly { entries: readonly { id: string }[] }[]) =>
    groups.flatMap(({ entries }) => entries.map(({ id }) => id)).toSorted();
  expect(listed(groupActors(actors))).toEqual(actors.map(({ id }) => id).toSorted());
  expect(listed(groupPlaces(places))).toEqual([...places.keys()].toSorted());
});

test('persons of one family name stand together', () => {
  const persons = groupActors(actors).find(({ id }) => id === 'persons')?.entries ?? [];
  const lasts = persons.map(({ name }) => name.split(' ').at(-1));
  expect(lasts.filter((last, i) => last !== lasts[i - 1])).toEqual([...new Set(lasts)]);
});

test('a place is looked for at the border, in its district, or farther off', () => {
  const groupOf = (id: string) =>
    groupPlaces(places).find(({ entries }) => entries.some((entry) => entry.id === id))?.id;
  expect(groupOf('baguz')).toBe('border');
  expect(groupOf('dughemah')).toBe('in-qaim');
  expect(groupOf('dowar')).toBe('in-bukamal');
  expect(groupOf('rutba')).toBe('in-anbar');
  expect(groupOf('kirkuk')).toBe('in-iraq');
  expect(groupOf('mandali')).toBe('in-iraq');
  expect(groupOf('arar')).toBe('in-iraq');
  expect(groupOf('raqqa')).toBe('in-syria');
  expect(groupOf('road-12')).toBe('ways');
  expect(groupOf('beirut')).toBe('beyond');
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

const tribe = {
  id: 'tribe',
  ...actor.parse({ name: 'Tribe', kind: 'tribe', description: 'A sentence.', notes: 'report' }),
};

test('a card says who leads a group, whose it is, and whom not to take it for', () => {
  const story = small();
  const like = {
    ...tribe,
    id: 'clan',
    name: 'Tribes',
    kind: 'clan' as const,
    side: 'tribes' as const,
    allegiance: ['local-tribes' as const],
    leaders: [{ name: 'A Sheikh' }],
    notToBeConfusedWith: ['tribe'],
    notes: [17, 18],
  };
  expect(actorCard(like, story)).toEqual({
    name: 'Tribes',
    side: ['tribes', 'Local tribes'],
    kind: 'Clan',
    description: 'A sentence.',
    facts: [
      'Led by A Sheikh.',
      'Allegiance: local tribes.',
      'Not to be confused with Tribe (Tribe).',
    ],
    notes: '17 18',
  });
});

test('a place that bears another’s name, too, says so', () => {
  const husseibah = places.get('husseibah');
  if (!husseibah) throw new Error('Husseibah has no entry.');
  expect(placeCard(husseibah, { ...small(), places }).facts).toEqual([
    'Not the same as Qa’im (District, Iraq).',
  ]);
});
