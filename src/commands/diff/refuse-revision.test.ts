import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { storyRepository, type StoryRepository } from '../../testing/story-repository.ts';
import { writeRevision } from './write-revision.ts';

const BOAT = 'chapters/the-boat.mdx';
const FLAGS = 'chapters/the-flags.mdx';
let repository: StoryRepository;

beforeEach(() => {
  repository = storyRepository();
});
afterEach(() => repository.remove());

const out = (): string => join(repository.root, 'out/revision.html');
const revise = (...words: readonly string[]): string[] =>
  writeRevision({
    ...{ root: repository.root, content: 'content', out: out() },
    ...{ words, sizes: '360', dark: false },
  });

test.each([
  [['the-flgas'], 'No chapter and no commit is called “the-flgas”. Did you mean “the-flags”?'],
  [['mian'], 'No chapter and no commit is called “mian”. Did you mean “main”?'],
  [
    ['the-tides', 'main'],
    'No chapter is called “the-tides”. The chapters are the-boat, the-flags.',
  ],
  [['the-boat', 'v9'], 'There is no commit “v9” here.'],
])('%j is answered with what there is', (words, answer) => {
  expect(() => revise(...words)).toThrow(answer);
});

test('content that cannot be read stops it, and leaves no other tree behind', () => {
  repository.change(BOAT, ['</Scene>', '</Sceen>']);
  repository.commit('Slip');
  repository.change(BOAT, ['</Sceen>', '</Scene>']);
  const left = (): string[] =>
    readdirSync(tmpdir()).filter((name) => name.startsWith('other-tree-'));
  const there = left();
  expect(() => revise('HEAD')).toThrow(/^The content of HEAD \(\w+, “Slip”\) cannot be read\./);
  expect(repository.trees()).toBe(1);
  expect(left()).toEqual(there);
});

test('content that does not fit its rules now is told in words, without pictures', () => {
  repository.change('publication.yaml', ['title:', 'titel:']);
  repository.commit('Slip');
  repository.change('publication.yaml', ['titel:', 'title:']);
  const [remark, ...lines] = revise('HEAD');
  expect(remark).toMatch(/^Pictures could not be compared\. .*its content has problems/);
  expect(lines.join()).toContain('of publication.yaml changed');
});

test('this tree has to be sound, and under git with its content', () => {
  repository.change(FLAGS, ['[^note-5]', '[^note-55]']);
  expect(() => revise()).toThrow(/^The content has to be sound[^]*\[notes-exist\]/);
  const bare = mkdtempSync(join(tmpdir(), 'no-repository-'));
  const wanted = { root: bare, content: 'content', words: [], out: out(), sizes: '360' };
  expect(() => writeRevision({ ...wanted, dark: false })).toThrow('this folder is not under git');
  rmSync(bare, { recursive: true });
  const outside = { ...wanted, root: repository.root, content: '../elsewhere', dark: false };
  expect(() => writeRevision(outside)).toThrow('The content lies outside this repository');
});
