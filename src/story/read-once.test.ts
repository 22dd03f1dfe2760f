import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallStory } from '../testing/small-story.ts';
import { readStory } from './read-story.ts';

test('a file that changes is read again, the others are as they were', () => {
  const content = smallStory();
  const before = readStory(content).story;
  writeFileSync(join(content, 'sources/atlas.yaml'), 'type: book\ntitle: Another Atlas\n');
  const { story } = readStory(content);
  expect(before?.sources.get('atlas')?.title).toBe('An Atlas');
  expect(story?.sources.get('atlas')?.title).toBe('Another Atlas');
  expect(story?.chapters).toEqual(before?.chapters);
});
