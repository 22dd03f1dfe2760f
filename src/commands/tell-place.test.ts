import { expect, test } from 'vitest';
import { sitePlace } from '../components/site-place.ts';
import { placeLines } from './tell-place.ts';

test('a build that was not told where the site will live says what that costs, and the remedy', () => {
  expect(placeLines(sitePlace({})).join()).toMatch(
    /^SITE_URL is not set.*sitemap.*SITE_URL=https:\/\/example\.org npm run build$/,
  );
});

test('a build that was told plainly says nothing of it', () => {
  expect(placeLines(sitePlace({ SITE_URL: 'https://example.org', BASE_PATH: '/story' }))).toEqual(
    [],
  );
});

test('a build says what it read otherwise than it was written', () => {
  expect(placeLines(sitePlace({ SITE_URL: 'example.org' }))).toEqual([
    'SITE_URL “example.org” was read as https://example.org.',
  ]);
});
