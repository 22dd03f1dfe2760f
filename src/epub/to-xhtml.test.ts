import { expect, test } from 'vitest';
import { toXhtml } from './to-xhtml.ts';

test.each([
  ['an element left open is closed', '<p>A<br>B</p><hr>', '<p>A<br/>B</p><hr/>'],
  ['what was closed stays', '<img src="a.svg" alt="x > y"/>', '<img src="a.svg" alt="x > y"/>'],
  ['an attribute gets a value', '<img hidden src="a.svg">', '<img hidden="" src="a.svg"/>'],
  ['names of signs become the signs', 'a&nbsp;b &amp; c &#39;', 'a\u00a0b &amp; c &#39;'],
  ['comments are left out', '<p>a<!-- b -- c -->d</p>', '<p>ad</p>'],
])('%s', (_, html, xhtml) => {
  expect(toXhtml(html)).toBe(xhtml);
});
