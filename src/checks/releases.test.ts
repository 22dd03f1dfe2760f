import { expect, test } from 'vitest';
import { isLater } from '../schemas/is-later.ts';
import { told } from '../testing/small-story.ts';

const file = 'releases.yaml';
const entry = (version: string, date: string) =>
  `  - version: ${version}\n    date: '${date}'\n    changes: [A sentence.]\n`;
const releases = (...entries: string[]) => `releases:\n${entries.join('')}`;

test('a release stands above those before it', () => {
  const upsideDown = releases(entry('1.9.0', '2026-01-01'), entry('1.10.0', '2026-01-01'));
  expect(told({ [file]: upsideDown })).toEqual([
    `content/releases.yaml:5:5  The release 1.10.0 stands below 1.9.0.
    Put the newest release first, and give each its own number and its day.  [releases-newest-first]`,
  ]);
});

test('no two releases have one number', () => {
  const twice = releases(entry('1.0.0', '2026-01-02'), entry('1.0.0', '2026-01-01'));
  expect(told({ [file]: twice })).toEqual([
    `content/releases.yaml:5:5  The release 1.0.0 stands below 1.0.0.
    Put the newest release first, and give each its own number and its day.  [releases-newest-first]`,
  ]);
});

test('no release is of a later day than the one after it', () => {
  const late = releases(entry('1.1.0', '2026-01-01'), entry('1.0.0', '2026-01-02'));
  expect(told({ [file]: late })).toEqual([
    `content/releases.yaml:6:5  1.0.0 is of a later day than 1.1.0, which came after it.
    Put the newest release first, and give each its own number and its day.  [releases-newest-first]`,
  ]);
});

test('the newest release is the one that package.json names', () => {
  expect(told({ '../package.json': '{ "version": "0.2.0" }' })).toEqual([
    `content/releases.yaml:2:5  The newest release is 0.1.0 here, and 0.2.0 in package.json.
    Say here what the new release changes for readers, and give it the same number there.  [release-is-told]`,
  ]);
  expect(told({ '../package.json': '{ "version": "0.1.0" }' })).toEqual([]);
  expect(told({ '../package.json': '{}' })).toEqual([]);
});

test('a release and a chapter that can be read have come out by tomorrow', () => {
  const dated = {
    'chapters/one.mdx': ['status: published', "status: published\npublished: '2026-01-03'"],
  } as const;
  expect(told(dated, '2026-01-02')).toEqual([]);
  expect(told(dated, '2025-12-30')).toEqual([
    `content/chapters/one.mdx:5:1  This chapter is published and dated 2026-01-03, and today is 2025-12-30.
    Write the day on which it came out, or today.  [days-have-come]`,
    `content/releases.yaml:3:5  This release is dated 2026-01-01, and today is 2025-12-30.
    Write the day on which it came out, or today.  [days-have-come]`,
  ]);
  expect(told({}, '2025-12-31')).toEqual([]);
  const coming = {
    'chapters/two.mdx': ['status: coming', "status: coming\npublished: '2027-01-01'"],
  } as const;
  expect(told(coming, '2026-01-02')).toEqual([]);
});

test('a version is three numbers', () => {
  expect(told({ [file]: ['0.1.0', 'v0.1'] })).toEqual([
    `content/releases.yaml:2:5  “releases[1].version”: A version is three whole numbers with points between them, as 1.2.0.
    It should be: The release, by its number: \`1.2.0\`.  [fields-fit]`,
  ]);
});

test('versions are compared number by number', () => {
  expect(isLater('1.10.0', '1.9.9')).toBe(true);
  expect(isLater('1.9.9', '1.10.0')).toBe(false);
  expect(isLater('2.0.0', '1.10.5')).toBe(true);
  expect(isLater('1.0.0', '1.0.0')).toBe(false);
});
