import { afterEach, expect, test, vi } from 'vitest';
import { fetchLatestRelease, readLatestRelease } from './latest-release.ts';

afterEach(() => vi.unstubAllGlobals());

const integrity = `sha384-${'a/+B'.repeat(16)}`;

test('the release that the site is of is known by its number and its loader', () => {
  expect(readLatestRelease({ version: '1.10.0', integrity, more: 1 })).toEqual({
    version: '1.10.0',
    integrity,
  });
});

test.each([
  null,
  'soon',
  {},
  { version: '1.10', integrity },
  { version: '1.0.0"><script>', integrity },
  { version: '1.0.0', integrity: `${integrity}" onload="` },
  { version: ['1.0.0'], integrity },
])('an answer of another form is none: %j', (answer) => {
  expect(readLatestRelease(answer)).toBeUndefined();
});

test.each([
  ['nobody answers', () => Promise.reject(new Error('offline'))],
  ['there is no such file', () => Promise.resolve(new Response('gone', { status: 404 }))],
  ['what comes is no data', () => Promise.resolve(new Response('<!doctype html>'))],
])('where %s, nothing is said', async (_, answer) => {
  vi.stubGlobal('fetch', answer);
  expect(await fetchLatestRelease('latest.json')).toBeUndefined();
});
