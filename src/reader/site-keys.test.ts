// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isFreeSign, isKey, SITE_KEYS } from './site-keys.ts';

test('in one place a key does one thing', () => {
  const used = Object.values(SITE_KEYS).flatMap((each) =>
    each.keys.map((key) => `${'where' in each ? each.where : ''} ${key}`),
  );
  expect(used).toEqual([...new Set(used)]);
});

test('a key is known by its name', () => {
  expect(isKey('?', 'keys')).toBe(true);
  expect(isKey('/', 'keys')).toBe(false);
});

const pressedIn = (markup: string, init: KeyboardEventInit = {}): KeyboardEvent => {
  document.body.innerHTML = markup;
  const event = new KeyboardEvent('keydown', { key: '?', bubbles: true, ...init });
  document.body.querySelector('*')?.dispatchEvent(event);
  return event;
};

test.each([
  '<input>',
  '<textarea></textarea>',
  '<select></select>',
  '<p contenteditable></p>',
  '<div role="listbox"></div>',
])('what a reader writes or chooses in keeps its keys: %s', (field) => {
  expect(isFreeSign(pressedIn(field))).toBe(false);
});

test('a sign is free anywhere else, and not with a key that makes it another’s', () => {
  expect(isFreeSign(pressedIn('<a href="/">'))).toBe(true);
  expect(isFreeSign(pressedIn('<a href="/">', { ctrlKey: true }))).toBe(false);
  expect(isFreeSign(pressedIn('<a href="/">', { altKey: true }))).toBe(false);
});
