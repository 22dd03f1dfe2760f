import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readStory } from '../../story/read-story.ts';
import { growContent } from './grow.ts';

let content = '';
beforeEach(() => {
  content = join(mkdtempSync(join(tmpdir(), 'grow-')), 'content');
  cpSync('content', content, { recursive: true });
});
afterEach(() => rmSync(join(content, '..'), { recursive: true }));

test('a grown publication still fits together, with every chapter and scene once for each copy', () => {
  const before = readStory(content);
  const published = growContent(content, 3);
  const { story, problems } = readStory(content);
  expect(problems).toEqual(before.problems);
  const isPublished = ({ head }: { head: { status: string } }) => head.status === 'published';
  expect(published).toBe(3 * (before.story?.chapters.filter(isPublished).length ?? 0));
  expect(story?.chapters.filter(isPublished)).toHaveLength(published);
  const shown = before.story?.chapters.filter(isPublished).flatMap(({ scenes }) => scenes) ?? [];
  expect(story?.chapters.filter(isPublished).flatMap(({ scenes }) => scenes)).toHaveLength(
    3 * shown.length,
  );
});
