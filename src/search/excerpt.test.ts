import { expect, test } from 'vitest';
import { excerptOf, marked } from './excerpt.ts';
import { wordsOf } from './words.ts';

const shown = (text: string, query: string, make = excerptOf) =>
  make(text, new Set(wordsOf(query)))
    .map((run) => (run.isFound ? `[${run.text}]` : run.text))
    .join('');
const filler = 'Much else is told before and after, as it is in books. '.repeat(8);

test('the words that fit are marked as they stand in the text', () => {
  expect(shown('At Se’al, the Wadi-Ford ferry.', 'seal ford')).toBe(
    'At [Se’al], the [Wadi-Ford] ferry.',
  );
  expect(shown('Ferries', 'ferry', marked)).toBe('[Ferries]');
});

test('a long text is shown where most of the words stand, cut between words', () => {
  const words = shown(`The mill. ${filler}Then the mill has a new wheel. ${filler}`, 'mill wheel');
  expect(words).toMatch(/^… \S.*Then the \[mill\] has a new \[wheel\]\. .*\S …$/);
  expect(words.length).toBeLessThan(230);
  const pieces = words.replaceAll(/[[\]]|^… | …$/g, '');
  expect(`The mill. ${filler}Then the mill has a new wheel. ${filler}`).toContain(` ${pieces}`);
});

test('where nothing fits, it is the beginning', () => {
  expect(shown(`First. ${filler}`, 'wheel')).toMatch(/^First\. Much .* …$/);
  expect(shown('Short.', 'wheel')).toBe('Short.');
});

test('the end of a text is shown without a cut after it', () => {
  expect(shown(`${filler}A wheel turns.`, 'wheel')).toMatch(/^… .*A \[wheel\] turns\.$/);
});
