import { expect, test } from 'vitest';
import { wordChanges } from './word-changes.ts';

/** Changes in signs: what went in brackets, what came in braces. */
const told = (before: string, after: string): string =>
  wordChanges(before, after)
    .map(({ text, change }) =>
      change === 'same' ? text : change === 'gone' ? `⟦${text}⟧` : `{${text}}`,
    )
    .join('');

const LONG = 'past the mill and the weir to the sea';

test.each([
  ['a word', `It runs ${LONG}.`, `It flows ${LONG}.`, `It ⟦runs ⟧{flows }${LONG}.`],
  ['a comma', `On, ${LONG}.`, `On ${LONG}.`, `On⟦, ⟧${LONG}.`],
  ['a note alone', `So ${LONG}.[1]`, `So ${LONG}.[12]`, `So ${LONG}.⟦[1]⟧{[12]}`],
  [
    'words between which one stayed',
    `It will go soon ${LONG}`,
    `She must go late ${LONG}`,
    `⟦It will go soon ⟧{She must go late }${LONG}`,
  ],
  ['nothing', LONG, LONG, LONG],
])('%s: all else stays as it is', (_, before, after, marked) => {
  expect(told(before, after)).toBe(marked);
});

test('a text of which little stayed is told whole as it was, then as it is', () => {
  const [before, after] = ['The ferry leaves at seven.', 'Nobody knew the way home, that night.'];
  expect(told(before, after)).toBe(`⟦${before}⟧{${after}}`);
});

test('what came or went as a whole has no other half', () => {
  expect(told('', 'New words.')).toBe('{New words.}');
  expect(told('Old words.', '')).toBe('⟦Old words.⟧');
});
