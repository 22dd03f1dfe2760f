import { expect, test } from 'vitest';
import { sitePlace } from './site-place.ts';

test('a site whose place nobody told has a path, and no host', () => {
  expect(sitePlace({})).toEqual({ origin: undefined, base: '/', mended: [] });
  expect(sitePlace({ SITE_URL: '', BASE_PATH: ' ' })).toEqual({
    origin: undefined,
    base: '/',
    mended: [],
  });
});

test.each([
  ['https://example.org', '', 'https://example.org', '/'],
  ['https://example.org/', '/', 'https://example.org', '/'],
  ['http://localhost:4321', '/story', 'http://localhost:4321', '/story'],
  ['', '/stories/border/', undefined, '/stories/border'],
])(
  'SITE_URL “%s” and BASE_PATH “%s” are taken as they are',
  (SITE_URL, BASE_PATH, origin, base) => {
    expect(sitePlace({ SITE_URL, BASE_PATH })).toEqual({ origin, base, mended: [] });
  },
);

test.each([
  ['example.org', '', 'https://example.org', '/', 'https://example.org.'],
  ['//example.org', '', 'https://example.org', '/', 'https://example.org.'],
  ['example.org:8080', '', 'https://example.org:8080', '/', 'https://example.org:8080.'],
  ['localhost:4321', '', 'https://localhost:4321', '/', 'https://localhost:4321.'],
  ['https:example.org', '', 'https://example.org', '/', 'https://example.org.'],
  ['HTTPS://Example.ORG', '', 'https://example.org', '/', 'https://example.org.'],
  [
    'https://example.org/story/',
    '',
    'https://example.org',
    '/story',
    'https://example.org, with the path /story.',
  ],
  [
    'https://example.org//story',
    'story',
    'https://example.org',
    '/story',
    'https://example.org, with the path /story.',
  ],
])('SITE_URL “%s” is mended, and the build says how', (SITE_URL, BASE_PATH, origin, base, read) => {
  const place = sitePlace({ SITE_URL, BASE_PATH });
  expect(place).toMatchObject({ origin, base });
  expect(place.mended[0]).toBe(`SITE_URL “${SITE_URL}” was read as ${read}`);
});

test.each([
  ['story', '/story'],
  ['story/', '/story'],
  ['//story', '/story'],
  ['/stories//border', '/stories/border'],
])('BASE_PATH “%s” is mended, and the build says how', (BASE_PATH, base) => {
  expect(sitePlace({ BASE_PATH })).toEqual({
    origin: undefined,
    base,
    mended: [`BASE_PATH “${BASE_PATH}” was read as ${base}.`],
  });
});

test.each([
  'ftp://example.org',
  'file:///srv/site',
  'mailto:me@example.org',
  'story',
  'https://',
  'a b',
])('SITE_URL “%s” is refused: no browser opens it', (SITE_URL) => {
  expect(() => sitePlace({ SITE_URL })).toThrow(
    `SITE_URL “${SITE_URL}” is no address that a browser can open. Write it as https://example.org.`,
  );
});

test.each([
  'https://example.org/?page=1',
  'https://example.org/#top',
  'https://me:word@example.org',
])('SITE_URL “%s” is refused: it says more than a place', (SITE_URL) => {
  expect(() => sitePlace({ SITE_URL })).toThrow('Write it as https://example.org.');
});

test.each(['https://example.org/story', '/a story', '/../story', 'C:/Programs/story', '/story?x'])(
  'BASE_PATH “%s” is refused: it is no path',
  (BASE_PATH) => {
    expect(() => sitePlace({ BASE_PATH })).toThrow(
      `BASE_PATH “${BASE_PATH}” is no path of a site.`,
    );
  },
);

test('two different paths are refused rather than one of them chosen', () => {
  expect(() => sitePlace({ SITE_URL: 'https://example.org/story', BASE_PATH: '/border' })).toThrow(
    'SITE_URL ends in the path /story, and BASE_PATH says /border. ' +
      'Write the host in SITE_URL (https://example.org) and the path in BASE_PATH alone.',
  );
});
