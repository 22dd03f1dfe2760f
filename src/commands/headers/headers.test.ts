import { expect, test } from 'vitest';
import { apacheHeaders } from './apache.ts';
import { caddyHeaders } from './caddy.ts';
import { headersOf } from './header-rules.ts';
import { netlifyHeaders } from './netlify.ts';
import { nginxHeaders } from './nginx.ts';
import { sentByApache } from '../../testing/sent-by-apache.ts';
import { sentByCaddy } from '../../testing/sent-by-caddy.ts';
import { sentByNginx } from '../../testing/sent-by-nginx.ts';

const ENTRIES = ['_astro/', 'about/', 'embed/', 'feed.xml', 'figures/', 'index.html', 'releases/'];
const PATHS = [
  '/',
  '/feed.xml',
  '/about/',
  '/_astro/page.hash.js',
  '/figures/one/data.csv',
  '/embed/chapters/one/',
  '/releases/1.0.0/embed/figures/one/',
];

/** What a server sends that reads `_headers`: every value of every pattern that fits. */
function sentBy(file: string, path: string): [string, string][] {
  return file.split(/\n\n/).flatMap((block) => {
    const [pattern = '', ...lines] = block.trim().split('\n');
    const isFor = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (!isFor) return [];
    return lines.map((line): [string, string] => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon).trim(), line.slice(colon + 2)];
    });
  });
}

test('others may use everything, only embeds may be framed by them, and hashed files are kept', () => {
  for (const path of PATHS) {
    expect(headersOf(path)).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
    });
  }
  const framed = PATHS.filter((path) => headersOf(path)['Content-Security-Policy']?.includes('*'));
  expect(framed).toEqual(['/embed/chapters/one/', '/releases/1.0.0/embed/figures/one/']);
  const kept = PATHS.filter((path) => headersOf(path)['Cache-Control']?.includes('immutable'));
  expect(kept).toEqual(['/_astro/page.hash.js']);
});

test.each(['/', '/story/'])(
  'Netlify sends below %s what the list says, and nothing twice',
  (base) => {
    const file = netlifyHeaders(base, ENTRIES);
    for (const path of PATHS) {
      const sent = sentBy(file, base + path.slice(1));
      expect(sent.toSorted()).toEqual(Object.entries(headersOf(path)).toSorted());
    }
  },
);

const SERVERS = [
  ['nginx', nginxHeaders, sentByNginx],
  ['Apache', apacheHeaders, sentByApache],
  ['Caddy', caddyHeaders, sentByCaddy],
] as const;

for (const [server, write, sentByServer] of SERVERS) {
  test.each(['/', '/story/', '/~me/v1.0/'])(
    `${server} takes what is written for it, and sends below %s what the list says, and nothing twice`,
    (base) => {
      for (const path of PATHS) {
        const sent = sentByServer(write(base), base + path.slice(1));
        expect(sent.toSorted()).toEqual(Object.entries(headersOf(path)).toSorted());
      }
    },
  );

  test(`${server} takes no point in a path for any letter`, () => {
    const sent = Object.fromEntries(sentByServer(write('/v1.0/'), '/v1x0/embed/chapters/one/'));
    expect(sent).toEqual(headersOf('/'));
  });
}
