import { expect, test } from 'vitest';
import { apacheHeaders } from './apache.ts';
import { caddyHeaders } from './caddy.ts';
import { HEADER_RULES, headersOf } from './header-rules.ts';
import { netlifyHeaders } from './netlify.ts';
import { nginxHeaders } from './nginx.ts';

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

test.each([
  ['nginx', nginxHeaders],
  ['Apache', apacheHeaders],
  ['Caddy', caddyHeaders],
])('the configuration for %s names every header, value and path of the list', (_, write) => {
  const written = write('/story/');
  for (const { name, value, except } of HEADER_RULES) {
    expect(written).toContain(name);
    expect(written).toContain(`"${value}"`);
    if (!except) continue;
    expect(written).toContain(`"${except.value}"`);
    for (const start of except.under) expect(written).toContain(`/story${start}`);
  }
});
