import { expect, test } from 'vitest';
import {
  findWords,
  withHeadValue,
  withPassageBehind,
  withPassageBehindStep,
  withPassageLast,
} from './edit-prose.ts';

const CHAPTER = `---
title: The bank
order: 1 # the first
---

The <Place id="bank">north
bank</Place> isn’t *far*.[^note-1] It is wide.

<Scene id="river">

<Step id="high" state="high">

It rises.

</Step>

</Scene>

The end.
`;

const behind = (words: string, file = CHAPTER): number => {
  const found = findWords(file, words);
  return 'behind' in found ? found.behind : expect.fail(found.sorry);
};

test.each([
  ['north bank', 'bank</Place>'],
  ["The north bank isn't far.", '.[^note-1]'],
  ['isn’t far', '*far*'],
  ['wide.', 'wide.'],
  ['far. It', 'It'],
])('“%s” is found as readers read it', (words, end) => {
  expect(CHAPTER.slice(0, behind(words)).endsWith(end)).toBe(true);
});

test('words of the head, of tags, and words that stand twice are not found', () => {
  expect(findWords(CHAPTER, 'The bank')).toHaveProperty('sorry');
  expect(findWords(CHAPTER, 'Scene')).toHaveProperty('sorry');
  expect(findWords(CHAPTER, 'It')).toHaveProperty('sorry');
  expect(findWords(CHAPTER, ' ')).toHaveProperty('sorry');
});

test('a passage stands behind the paragraph, and never within a scene', () => {
  const passage = 'A passage.';
  expect(withPassageBehind(CHAPTER, behind('north bank'), passage)).toBe(
    CHAPTER.replace('wide.\n', 'wide.\n\nA passage.\n'),
  );
  expect(withPassageBehind(CHAPTER, behind('It rises.'), passage)).toBe(
    CHAPTER.replace('</Scene>\n', '</Scene>\n\nA passage.\n'),
  );
  expect(withPassageBehind(CHAPTER, behind('The end.'), passage)).toBe(`${CHAPTER}\nA passage.\n`);
  expect(withPassageLast(CHAPTER, passage)).toBe(`${CHAPTER}\nA passage.\n`);
  expect(withPassageBehindStep(CHAPTER, 'high', passage)).toBe(
    CHAPTER.replace('</Step>\n', '</Step>\n\nA passage.\n'),
  );
});

test('lines end as those of the file do', () => {
  const file = CHAPTER.replaceAll('\n', '\r\n');
  const added = file.replace('wide.\r\n', 'wide.\r\n\r\nOne.\r\n\r\nTwo.\r\n');
  expect(withPassageBehind(file, behind('wide.', file), 'One.\n\nTwo.')).toBe(added);
  expect(withHeadValue(file, 'order', 2)).toBe(file.replace('order: 1', 'order: 2'));
});

test('a field of the head is exchanged or added, and its comments stay', () => {
  expect(withHeadValue(CHAPTER, 'order', 2)).toBe(CHAPTER.replace('order: 1', 'order: 2'));
  expect(withHeadValue(CHAPTER, 'notes', [1, 2])).toBe(
    CHAPTER.replace('first\n', 'first\nnotes: [1, 2]\n'),
  );
});
