import { expect } from 'vitest';
import { formatProblem } from '../story/format-problems.ts';
import { readStory } from '../story/read-story.ts';
import { SMALL_STORY } from './small-story-files.ts';
import { smallStory, type Change } from './small-story.ts';

/** The small story with three notes only, so that hundreds of slips are tried in a second. */
const SMALLEST: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SMALL_STORY)
    .filter(([file]) => !/note-(?![123]\.)/.test(file))
    .map(([file, text]) => [
      file,
      text.replace('  notes: 91\n', '  notes: 3\n').replace('notes: [3, 91]', 'notes: [3, 3]'),
    ]),
);

/**
 * A slip that an editor makes: what it is, in which file, the passage and what stands there instead
 * (or the whole file), the line of the one problem that they are to be told, and words of it.
 */
export type Slip = readonly [
  slip: string,
  file: string,
  change: Change,
  line: number,
  says: string | RegExp,
];

/** The same where one passage of a file is exchanged for another, which tells the slip. */
export type Exchange = readonly [
  file: string,
  passage: string,
  instead: string,
  line: number,
  says: string | RegExp,
];

/** What an editor is told of the smallest story with some changes. */
export const toldOf = (changes: Readonly<Record<string, Change>>, today = '2026-11-30'): string[] =>
  readStory(smallStory(changes, SMALLEST), today).problems.map(formatProblem);

/** An editor who slips is told so once, at the right line, in these words, and of nothing else. */
export function expectOneProblem([, file, change, line, says]: Slip): void {
  const told = toldOf({ [file]: change });
  expect(told).toEqual([expect.stringContaining(`content/${file}:${line}:`)]);
  expect(told[0]).toMatch(says instanceof RegExp ? says : new RegExp(escaped(says)));
  expect(told[0]).not.toMatch(PARSERS_WORDS);
}

/** Words of those who write parsers, which say nothing to an editor. */
const PARSERS_WORDS =
  /\b(JSX|acorn|oxc|token|implicit|scalar|mapping|parse|syntax|schema|undefined|null|NaN|Invalid|Expected)\b/i;

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
