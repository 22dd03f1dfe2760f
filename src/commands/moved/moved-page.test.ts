import { afterEach, expect, test, vi } from 'vitest';
import { formerPages } from '../../story/former-pages.ts';
import { readStory } from '../../story/read-story.ts';
import { smallStory } from '../../testing/small-story.ts';
import { movedPage } from './moved-page.ts';

afterEach(() => vi.unstubAllEnvs());

const moved = () => {
  const { story } = readStory(
    smallStory({
      'chapters/one.mdx': ['order: 1', 'order: 1\nformerly: [zero, nought]'],
      'scenes/river.yaml': ['kind: map', 'kind: map\nformerly: [brook]'],
    }),
  );
  return formerPages(story ?? expect.fail('no story'));
};

test('every address that a chapter, a figure or an embed had before leads to where it is', () => {
  expect(moved().map(({ path, now }) => `${path} ${now}`)).toEqual([
    '/chapters/zero/ /chapters/one/',
    '/embed/chapters/zero/ /embed/chapters/one/',
    '/chapters/nought/ /chapters/one/',
    '/embed/chapters/nought/ /embed/chapters/one/',
    '/figures/brook/ /figures/river/',
    '/embed/figures/brook/ /embed/figures/river/',
  ]);
});

test('a chapter that is only announced has no address that leads to it', () => {
  const { story } = readStory(
    smallStory({ 'chapters/two.mdx': ['order: 2', 'order: 2\nformerly: [three]'] }),
  );
  expect(story && formerPages(story)).toEqual([]);
});

test('the page lets its one script run and says where search engines find what it was', () => {
  vi.stubEnv('SITE_URL', 'https://example.org/story');
  const [first] = moved();
  const html = movedPage(first ?? expect.fail('no page'), '/story/');
  expect(html).toMatch(/script-src 'self' 'sha256-/);
  expect(html).toContain('<link rel="canonical" href="https://example.org/story/chapters/one/">');
  expect(html).toContain(
    '<noscript><meta http-equiv="refresh" content="0; url=/story/chapters/one/">',
  );
  expect(html).toContain('href="https://example.org/story/oembed/chapters/one.json"');
  expect(html).toContain('<a href="/story/chapters/one/">One</a>');
});
