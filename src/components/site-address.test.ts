import { afterEach, expect, test, vi } from 'vitest';
import { siteAddress, wholeAddress } from './site-address.ts';

afterEach(() => vi.unstubAllEnvs());

test('a page’s address is whole where the build knows where it will live', () => {
  vi.stubEnv('SITE_URL', 'https://example.org');
  expect(siteAddress('/notes/')).toBe('https://example.org/notes/');
});

test('an address holds the path that the site lives under', () => {
  vi.stubEnv('SITE_URL', 'https://example.org');
  vi.stubEnv('BASE_PATH', '/story/');
  expect(siteAddress('/notes/')).toBe('https://example.org/story/notes/');
});

test('an address names no host that may be wrong', () => {
  vi.stubEnv('SITE_URL', undefined);
  expect(siteAddress('/notes/')).toBe('/notes/');
});

test('what cannot do with a path alone gets no address at all', () => {
  vi.stubEnv('SITE_URL', '');
  expect(wholeAddress('/notes/')).toBeUndefined();
});
