import { expect, test } from 'vitest';
import { told } from '../testing/small-story.ts';

const correction = (fields: string, date = '2026-01-02', release = '0.1.0') =>
  `  - { date: '${date}', release: ${release}, ${fields}was: A brook., now: A river. }\n`;
const toldOf = (...corrections: string[]) =>
  told({ 'corrections.yaml': `corrections:\n${corrections.join('')}` });

test('a story corrects nothing, a chapter, or a step of one', () => {
  expect(told({})).toEqual([]);
  expect(
    toldOf(
      correction(''),
      correction('chapter: one, '),
      correction('chapter: one, step: at-the-river, '),
    ),
  ).toEqual([]);
});

test('a correction leads to a chapter and a step that readers can open', () => {
  expect(toldOf(correction('chapter: one, step: at-the-rivers, '))).toEqual([
    `content/corrections.yaml:2:57  Unknown step “at-the-rivers”.
    Did you mean “at-the-river”?  [corrected-steps-exist]`,
  ]);
  expect(toldOf(correction('chapter: three, step: elsewhere-again, '))).toEqual([
    `content/corrections.yaml:2:43  Unknown chapter “three”.
    Write its file name without “.mdx”, or leave it out with its step.  [corrected-steps-exist]`,
  ]);
  expect(toldOf(correction('chapter: two, '))).toEqual([
    expect.stringContaining('Unknown chapter “two”.'),
  ]);
  expect(toldOf(correction('step: at-the-river, '))).toEqual([
    `content/corrections.yaml:2:43  A step needs its chapter.
    Write chapter: and the chapter’s file name above it.  [fields-fit]`,
  ]);
});

test('a correction outlives the names of its chapter and its step', () => {
  expect(
    told({
      'corrections.yaml': `corrections:\n${correction('chapter: zero, step: the-shore, ')}`,
      'chapters/one.mdx': [
        'order: 1\nstatus: published\ndescription: A sentence.\nnotes: [1, 2]\n---\n\nThe river has two banks.[^note-1]\n\n<Scene id="river">\n\n<Step id="at-the-river"',
        'order: 1\nformerly: [zero]\nstatus: published\ndescription: A sentence.\nnotes: [1, 2]\n---\n\nThe river has two banks.[^note-1]\n\n<Scene id="river">\n\n<Step id="at-the-river" formerly="the-shore"',
      ],
    }),
  ).toEqual([]);
});

test('a correction follows its release, and those before it', () => {
  expect(toldOf(correction('', '2026-01-02', '0.1.1'))).toEqual([
    `content/corrections.yaml:2:27  Unknown release “0.1.1”.
    Did you mean “0.1.0”?  [corrections-follow-releases]`,
  ]);
  expect(toldOf(correction('', '2025-12-31'))).toEqual([
    `content/corrections.yaml:2:7  The correction is of 2025-12-31, and the release 0.1.0 that has it of 2026-01-01.
    Write the day of the release, or a later one.  [corrections-follow-releases]`,
  ]);
  expect(toldOf(correction('', '2026-01-03'), correction('', '2026-01-02'))).toEqual([
    `content/corrections.yaml:3:7  A correction of 2026-01-02 stands below one of 2026-01-03.
    Put the newest at the end: feed readers know each by its place.  [corrections-follow-releases]`,
  ]);
});

test('a correction is not dated in the future', () => {
  expect(
    told({ 'corrections.yaml': `corrections:\n${correction('', '2026-02-02')}` }, '2026-01-05'),
  ).toEqual([expect.stringContaining('This correction is dated 2026-02-02, and today is')]);
});
