// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { storageKey } from './kept.ts';
import { keepPlace } from './keep-place.ts';
import { forgetReadingPlace, keepReadingPlace, lastReadingPlace } from './reading-place.ts';
import { forgetRead, keepRead, stepsRead } from './steps-read.ts';

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/chapters/the-river/');
  document.body.innerHTML = `<h1> The river </h1>
    <section id="boat"><p class="dateline">Spring</p><p>A boat came.<a role="doc-noteref">3</a> It left.</p></section>
    <section id="long"><p>${'Nobody who lived here knew, '.repeat(5)}and it came.</p></section>`;
});

test('a place is the step’s, with the words it begins with', () => {
  keepPlace('boat');
  expect(lastReadingPlace()).toEqual({
    title: 'The river',
    step: 'A boat came.',
    address: '/chapters/the-river/#boat',
  });
});

test('of a long sentence there is as much as tells it from others, to the end of a word', () => {
  keepPlace('long');
  expect(lastReadingPlace()?.step).toMatch(/^Nobody .{30,65}\w …$/);
});

test('between steps the last one stays the place; in another chapter it does not', () => {
  keepPlace('boat');
  keepPlace(undefined);
  expect(lastReadingPlace()?.address).toBe('/chapters/the-river/#boat');
  history.replaceState(null, '', '/chapters/the-river-delta/');
  keepPlace(undefined);
  expect(lastReadingPlace()).toEqual({ title: 'The river', address: '/chapters/the-river-delta/' });
});

test.each(['//elsewhere.example/', 'https://elsewhere.example/', 'javascript:alert(1)'])(
  'a place is never on another site: %s',
  (address) => {
    localStorage.setItem(storageKey('reading'), JSON.stringify({ title: 'Here', address }));
    expect(lastReadingPlace()).toBeUndefined();
  },
);

test('what was read is kept once each, and all of it can be forgotten', () => {
  for (const step of ['boat', 'long', 'boat']) keepRead(step);
  keepReadingPlace({ title: 'The river', address: '/chapters/the-river/' });
  expect([...stepsRead()]).toEqual(['boat', 'long']);
  forgetRead();
  forgetReadingPlace();
  expect(stepsRead().size).toBe(0);
  expect(lastReadingPlace()).toBeUndefined();
});

test('where storage is refused nothing is kept, and nothing fails', () => {
  const refusal = vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  keepRead('boat');
  keepPlace('boat');
  forgetRead();
  expect(stepsRead().size).toBe(0);
  expect(lastReadingPlace()).toBeUndefined();
  expect(refusal).toHaveBeenCalled();
  refusal.mockRestore();
});
