import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { smallStory } from '../testing/small-story.ts';
import { folderFiles } from './folder-files.ts';
import { lastGood } from './last-good.ts';

/** A story that somebody writes, and where its last good version is kept. */
function writing() {
  const written = smallStory();
  const copy = mkdtempSync(join(tmpdir(), 'last-good-'));
  onTestFinished(() => rmSync(copy, { recursive: true }));
  const read = (file: string) => readFileSync(join(written, file), 'utf8');
  return {
    written,
    copy,
    read,
    write: (file: string, text: string) => writeFileSync(join(written, file), text),
    shown: (file: string) => readFileSync(join(copy, file), 'utf8'),
  };
}

const SPOILT = {
  'chapters/one.mdx': (text: string) => text.replace('</Step>', ''),
  'scenes/river.yaml': (text: string) => text.replace('kind: map', 'kind: mpa'),
  'notes/note-1.yaml': (text: string) => `${text}\n"`,
  'places/town.yaml': () => '- a list',
  'base-map.json': () => '{',
  'about.mdx': () => '',
};

test.each(Object.entries(SPOILT))(
  'while %s does not fit, what was last right stays',
  (file, spoil) => {
    const { written, copy, read, write, shown } = writing();
    const good = lastGood(written, copy);
    good.look();
    const sound = read(file);
    write(file, spoil(sound));
    const found = good.look();
    expect(found?.problems.map((problem) => problem.file)).toContain(`content/${file}`);
    expect(found?.changed).toEqual([]);
    expect(shown(file)).toBe(sound);

    write(file, sound);
    expect(good.look()).toEqual({ problems: [], changed: [] });
  },
);

test('a change is seen by what the file says, whatever its date', () => {
  const { written, copy, read, write, shown } = writing();
  const good = lastGood(written, copy);
  good.look();
  const [earlier, file] = [read('about.mdx'), join(written, 'about.mdx')];
  for (const [words, seconds] of [
    ['Later words.', 4e9],
    ['Older words.', 1e9],
  ] as const) {
    write('about.mdx', `${earlier}\n${words}\n`);
    utimesSync(file, seconds, seconds);
    expect(good.look()?.changed).toEqual([{ path: join(copy, 'about.mdx'), event: 'change' }]);
    expect(shown('about.mdx')).toContain(words);
  }
  utimesSync(file, 2e9, 2e9);
  expect(good.look()).toBeUndefined();
});

test('several files that change together come together, with those that are new or gone', () => {
  const { written, copy, read, write } = writing();
  const good = lastGood(written, copy);
  good.look();
  write('places/mill.yaml', read('places/town.yaml').replace('Town', 'Mill'));
  write('about.mdx', read('about.mdx').replace('Plain', 'Other'));
  rmSync(join(written, 'events/flood.yaml'));
  expect(
    good
      .look()
      ?.changed.map(({ event }) => event)
      .toSorted(),
  ).toEqual(['add', 'change', 'unlink']);
  expect(folderFiles(copy)).toEqual(folderFiles(written));
});

test('what was right at the last start is shown at the next, where it still is', () => {
  const { written, copy, write, shown } = writing();
  lastGood(written, copy).look();
  write('about.mdx', 'Nothing.');
  const next = lastGood(written, copy);
  next.look();
  expect(next.isThere()).toBe(true);
  expect(shown('about.mdx')).toContain('Plain words.');

  writeFileSync(join(copy, 'about.mdx'), 'Nothing.');
  const later = lastGood(written, copy);
  later.look();
  expect(later.isThere()).toBe(false);
  expect(folderFiles(copy).size).toBe(0);
});
