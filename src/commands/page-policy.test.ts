import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withPolicy } from './page-policy.ts';

const page = (head: string, body = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>A</title>${head}</head><body>${body}</body></html>`;
const policyIn = (html: string): string =>
  /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page’s own scripts and styles may run, each by its hash, and no others', () => {
  const script = 'document.documentElement.dataset.a = "1 < 2";';
  const html = withPolicy(
    page(`<script>${script}</script><style>p{color:red}</style><script src="/a.js"></script>`),
    'a page',
  );
  expect(policyIn(html)).toContain(`script-src 'self' ${hashOf(script)}; `);
  expect(policyIn(html)).toContain(`style-src 'self' ${hashOf('p{color:red}')}; `);
  expect(policyIn(html)).not.toContain('unsafe');
});

test('the policy stands before all that it is about, and changes nothing else', () => {
  const before = page('<script>run()</script>');
  const html = withPolicy(before, 'a page');
  expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<script>'));
  expect(html.replace(/<meta http-equiv[^>]*>/, '')).toBe(before);
});

test('a page that has a policy, as of an earlier release, keeps it', () => {
  const once = withPolicy(page('<script>run()</script>'), 'a page');
  expect(withPolicy(once, 'a page')).toBe(once);
});

test('data in a page are not run, and need no leave', () => {
  const html = withPolicy(page('<script type="application/ld+json">{"a":1}</script>'), 'a page');
  expect(policyIn(html)).toContain("script-src 'self'; ");
});

test.each([
  ['<p style="color:red">', 'style='],
  ["<p class='a' style='color:red'>", 'style='],
  ['<button disabled onclick="go()">', 'onclick='],
  ['<img alt="a > b" onerror=go()>', 'onerror='],
])('a page with %s is refused: its policy would stop that', (markup, what) => {
  expect(() => withPolicy(page('', markup), 'about/index.html')).toThrow(
    `about/index.html has \`${what}\` in its markup`,
  );
});

test('markup that is told of, in words or in a value, is no markup of the page', () => {
  const told = `<pre>&lt;p style="a"&gt;</pre><button data-code='<p style="a">' title="on = off">`;
  expect(() => withPolicy(page('', told), 'a page')).not.toThrow();
});

test('a page that does not say its charset is refused', () => {
  expect(() => withPolicy('<!doctype html><p>', 'a page')).toThrow('does not say its charset');
});
