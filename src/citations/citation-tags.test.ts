import { afterEach, expect, test, vi } from 'vitest';
import { readStory } from '../story/read-story.ts';
import { smallStory } from '../testing/small-story.ts';
import { citationTags } from './citation-tags.ts';

afterEach(() => vi.unstubAllEnvs());

const tagsOf = (published: string | undefined) => {
  const { story } = readStory(smallStory());
  if (story === undefined) throw new Error('The content has no story.');
  const page = { title: 'One', path: '/chapters/one/', published } as const;
  return Object.fromEntries(
    citationTags(story.publication, page).map(({ name, content }) => [name, content]),
  );
};

test('a page can be cited, and refers to the report that it retells', () => {
  vi.stubEnv('SITE_URL', 'https://example.org');
  expect(tagsOf('2026-11-22')).toEqual({
    citation_title: 'One',
    citation_book_title: 'A River',
    citation_publication_date: '2026/11/22',
    citation_language: 'en',
    citation_public_url: 'https://example.org/chapters/one/',
    citation_reference:
      'citation_title=A Report; citation_author=An Author; ' +
      'citation_technical_report_institution=A Publisher; citation_publication_date=2020/03',
  });
});

test('a page claims neither an author nor a day or an address that nobody knows', () => {
  vi.stubEnv('SITE_URL', '');
  expect(Object.keys(tagsOf(undefined))).toEqual([
    'citation_title',
    'citation_book_title',
    'citation_language',
    'citation_reference',
  ]);
});
