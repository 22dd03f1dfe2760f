import { expect, test } from 'vitest';
import { TOKEN_HEADER, whyNot, type Asking } from './may-change.ts';

const HEADERS = {
  host: 'localhost:4321',
  origin: 'http://localhost:4321',
  'content-type': 'application/json',
  [TOKEN_HEADER]: 'secret',
};
const ASKING: Asking = { method: 'POST', remote: '127.0.0.1', headers: HEADERS };

const refusal = (asking: Partial<Asking>) => whyNot({ ...ASKING, ...asking }, 'secret');

test('a page of the Studio may change files, however this machine is called', () => {
  expect(refusal({})).toBeUndefined();
  expect(refusal({ remote: '::ffff:127.0.0.1' })).toBeUndefined();
  const headers = { ...HEADERS, host: '[::1]:4321', origin: 'http://[::1]:4321' };
  expect(refusal({ remote: '::1', headers })).toBeUndefined();
});

test.each<[string, Record<string, string | undefined>]>([
  ['another site', { origin: 'https://example.org' }],
  ['a page at another port', { origin: 'http://localhost:8000' }],
  ['a page that does not say whose it is', { origin: undefined }],
  ['a file that was opened from disk', { origin: 'null' }],
  ['a name that leads here', { host: 'example.org', origin: 'http://example.org' }],
  [
    'a name that begins like this',
    { host: 'localhost.example.org', origin: 'http://localhost.example.org' },
  ],
  ['a form', { 'content-type': 'text/plain' }],
  ['whoever has no token', { [TOKEN_HEADER]: undefined }],
  ['whoever guesses the token', { [TOKEN_HEADER]: 'secrets' }],
])('%s may not', (_, headers) => {
  expect(refusal({ headers: { ...HEADERS, ...headers } })).toEqual(expect.any(String));
});

test('another machine may not, nor may a link', () => {
  expect(refusal({ remote: '192.168.0.7' })).toEqual(expect.any(String));
  expect(refusal({ remote: undefined })).toEqual(expect.any(String));
  expect(refusal({ method: 'GET' })).toEqual(expect.any(String));
});
