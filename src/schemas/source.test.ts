import { expect, test } from 'vitest';

import { source } from './source.ts';

const article = { type: 'article-newspaper', title: 'From Here to Eternity' };

test('a source needs no more than its type and its title', () => {
  expect(source.parse(article)).toEqual({ ...article, authors: [], editors: [] });
});

test('a misspelled field of a source is refused', () => {
  expect(source.safeParse({ ...article, volum: '3' }).success).toBe(false);
});

test('an author is a person with two names, or a body with one', () => {
  const withAuthor = (author: object) => source.safeParse({ ...article, authors: [author] });
  expect(withAuthor({ family: 'Levitt', given: 'Matthew' }).success).toBe(true);
  expect(withAuthor({ literal: 'General Staff' }).success).toBe(true);
  expect(withAuthor({ family: 'Levitt' }).success).toBe(false);
});

test('an address must be one that a browser can follow', () => {
  expect(source.safeParse({ ...article, url: 'theguardian.com' }).success).toBe(false);
  expect(source.safeParse({ ...article, url: 'javascript:alert(1)' }).success).toBe(false);
});

test('a doubt about an address needs the sound part of that address', () => {
  const doubtful = { ...article, urlIncomplete: 'The end is scrambled.' };
  expect(source.safeParse(doubtful).error?.issues[0]?.message).toBe(
    'An incomplete address needs the sound part of it in `url`.',
  );
  expect(source.safeParse({ ...doubtful, url: 'https://example.org/' }).success).toBe(true);
});
