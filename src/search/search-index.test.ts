import { expect, test } from 'vitest';
import type { SearchDocument } from './search-document.ts';
import { indexOf } from './search-index.ts';

const paragraph = (title: string, text: string, more: Partial<SearchDocument> = {}) => ({
  kind: 'text' as const,
  where: 'One',
  address: `/${title}`,
  title,
  text,
  ...more,
});
const search = indexOf([
  paragraph('Ferries', 'Two boats cross the river by night.'),
  paragraph('The long river', 'It comes from the mountains, and the ferry is old.'),
  paragraph('The mill', 'A mill stands by the river.', { shown: 'A mill with a wheel.' }),
  paragraph('The mill', 'Its owner sold the grain.', { isTitledBefore: true }),
  paragraph('Omar al-Wadi', 'A miller.', { names: 'Abu Salt', arabic: 'عمر الوادي' }),
  paragraph('River', 'Water.'),
]);
const found = (query: string) => {
  const { fit, hits } = search(query);
  return [fit, ...hits.map(({ document }) => `${document.title}: ${document.text[0]}`)];
};

test('what has all words is found, and nothing else', () => {
  expect(found('boats river')).toEqual(['all', 'Ferries: T']);
  expect(found('mount fer')).toEqual(['all', 'The long river: I']);
});

test('what is called so stands first, then what has it in its title', () => {
  expect(found('river').slice(0, 3)).toEqual(['all', 'River: W', 'The long river: I']);
});

test('a title counts once, for the paragraph below it', () => {
  expect(found('the mill')).toEqual(['all', 'The mill: A']);
});

test('other names, names in Arabic and what a picture shows are found', () => {
  expect(found('salt')).toEqual(['all', 'Omar al-Wadi: A']);
  expect(found('الوادي')).toEqual(['all', 'Omar al-Wadi: A']);
  expect(found('wheel')).toEqual(['all', 'The mill: A']);
});

test('words spelled nearly so are sought only where the words themselves are nowhere', () => {
  expect(found('mountians')).toEqual(['like', 'The long river: I']);
  expect(found('mill')).not.toContain('The long river: I');
});

test('where nothing has all words, what has some is found', () => {
  expect(found('grain harbor')).toEqual(['some', 'The mill: I']);
  expect(found('harbor')).toEqual(['all']);
});

test('a hit says which of its words fit', () => {
  expect([...(search('mount').hits[0]?.terms ?? [])]).toEqual(['mountain']);
});
