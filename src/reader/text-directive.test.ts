// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { textDirectiveOf } from './text-directive.ts';

const passage = (markup: string): DocumentFragment => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content;
};
const wordsIn = (markup: string): string[] =>
  (textDirectiveOf(passage(markup)) ?? '')
    .replace(/^:~:text=/, '')
    .split(',')
    .map(decodeURIComponent);

test('a few words are named whole, however they are set', () => {
  expect(wordsIn('The <em>ferry</em> went over,\n twice a day')).toEqual([
    'The ferry went over, twice a day',
  ]);
});

test('of a long passage the first words are named and the last', () => {
  expect(
    wordsIn('<p>One two three four five six seven eight nine ten eleven twelve thirteen</p>'),
  ).toEqual(['One two three four five six', 'eight nine ten eleven twelve thirteen']);
});

test('words stop where a browser would not look on: at a note, at a paragraph, at what is not seen', () => {
  expect(wordsIn('It left<a role="doc-noteref">4</a> at noon, and came back')).toEqual([
    'It left',
    'at noon, and came back',
  ]);
  expect(wordsIn('<p>First words</p><p>and last</p>')).toEqual(['First words', 'and last']);
  expect(wordsIn('Seen<span class="visually-hidden">heard</span> on')).toEqual(['Seen', 'on']);
});

test('signs with which a directive is written are words in it', () => {
  const directive = textDirectiveOf(passage('well-off, they say & mean')) ?? '';
  expect(decodeURIComponent(directive)).toBe(':~:text=well-off, they say & mean');
  expect(directive.replace(':~:text=', '')).not.toMatch(/[-,&]/);
});

test('what has no words leads nowhere', () => {
  expect(textDirectiveOf(passage(' … '))).toBeUndefined();
});
