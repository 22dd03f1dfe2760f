import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readStory } from '../../story/read-story.ts';
import { changeParagraph, growContent } from './grow.ts';

let content = '';
beforeEach(() => {
  content = join(mkdtempSync(join(tmpdir(), 'grow-')), 'content');
  cpSync('e2e/second-story', content, { recursive: true });
});
afterEach(() => rmSync(join(content, '..'), { recursive: true }));

/** What reads the story knows the map of the publication alone, and finds the same places beyond it. */
test('a grown story keeps all rules, with notes and scenes of their own for its copies', () => {
  const before = readStory(content);
  growContent(content, 3 * (before.story?.chapters.length ?? 0));
  const { story, problems } = readStory(content);
  expect(problems).toEqual(before.problems);
  expect(story?.chapters).toHaveLength(3 * (before.story?.chapters.length ?? 0));
  expect(story?.notes).toHaveLength(3 * (before.story?.notes.length ?? 0));
  expect(story?.scenes.size).toBe(3 * (before.story?.scenes.size ?? 0) - 2);
});

test('an editor changes a paragraph, and the story still fits together', () => {
  const before = readStory(content);
  changeParagraph(content);
  const { story, problems } = readStory(content);
  expect(problems).toEqual(before.problems);
  expect(story?.chapters).not.toEqual(before.story?.chapters);
});
