import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderFiles } from '../../preview/folder-files.ts';
import { smallStory } from '../../testing/small-story.ts';
import { changedFile, newFile, together, writeChanges } from './changes.ts';

const FILE = 'places/town.yaml';

test('where one file cannot be written, none is', () => {
  const content = smallStory();
  const before = folderFiles(content);
  const text = readFileSync(join(content, FILE), 'utf8');
  const changes = together(
    newFile('places/new.yaml', 'name: New\n'),
    changedFile(FILE, text, `${text}# more\n`),
    // No folder can be where a file is.
    newFile(`${FILE}/inner.yaml`, 'name: Inner\n'),
  );
  expect(() => writeChanges(changes, content)).toThrow();
  expect(folderFiles(content)).toEqual(before);
});

test('what somebody saved meanwhile is not lost', () => {
  const content = smallStory();
  const text = readFileSync(join(content, FILE), 'utf8');
  const changes = together(newFile('places/new.yaml', ''), changedFile(FILE, text, ''));
  writeFileSync(join(content, FILE), `${text}# mine\n`);
  const before = folderFiles(content);
  expect(() => writeChanges(changes, content)).toThrow(/town\.yaml was changed in the meantime/);
  expect(folderFiles(content)).toEqual(before);
});

test('two changes of one file are one', () => {
  const changes = together(changedFile(FILE, 'a', 'b'), changedFile(FILE, 'b', 'c'));
  expect([...changes]).toEqual([[FILE, { before: 'a', text: 'c' }]]);
});
