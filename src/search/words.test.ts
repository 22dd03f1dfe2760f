import { expect, test } from 'vitest';
import { findableWordsOf, wordsOf } from './words.ts';

test.each([
  ['Wadi-Ford', 'wadiford'],
  ['Wadi-Ford', 'wadi ford'],
  ['Wadi–Ford', 'Wadi-Ford'],
  ['Abu al-Wadi', 'abu alwadi'],
  ['Abu al-Wadi', 'Abu al Wadi'],
  ['Abu al-Wadi', 'abu wadi'],
  ['Se’al', "Se'al"],
  ['Se’al', 'seal'],
  ['الرملة', 'رمله'],
  ['U.N.', 'UN'],
  ['two ferries (of café)', 'ferry cafe'],
  ['a bridge!', 'bridges'],
])('“%s” is found by “%s”', (text, query) => {
  expect(findableWordsOf(text)).toEqual(expect.arrayContaining(wordsOf(query)));
});

test('other words are others', () => {
  expect(wordsOf('a ford, a pass')).toEqual(['a', 'ford', 'a', 'pass']);
  expect(findableWordsOf('Wadi-Ford')).not.toContain('fordwadi');
});
