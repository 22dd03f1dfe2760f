// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchArrival } from './arrival.ts';
import { HEAD_SCRIPT } from './head-script.ts';

/** Where the page opens, in pixels from its top. */
const OPENS_AT = 3000;

let height = 9000;
beforeEach(() => {
  vi.useFakeTimers();
  height = 9000;
  delete document.documentElement.dataset.acted;
  vi.stubGlobal('scrollY', 0);
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockImplementation(() => height);
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  // Faces that do not come.
  Object.assign(document, { fonts: { ready: new Promise(() => undefined) } });
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, 'fonts');
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function scrollTo(top: number): void {
  vi.stubGlobal('scrollY', top);
  dispatchEvent(new Event('scroll'));
}

/** A reader who comes to a place that is held for them. */
const arrive = () =>
  watchArrival(
    () => undefined,
    () => {
      scrollTo(OPENS_AT);
      return true;
    },
  );

test('a place is held until the page has come', () => {
  const isArriving = arrive();
  height += 400;
  scrollTo(OPENS_AT - 400);
  dispatchEvent(new Event('load'));
  expect(scrollY).toBe(OPENS_AT);
  expect(isArriving()).toBe(true);
  vi.advanceTimersByTime(1000);
  expect(isArriving()).toBe(false);
});

test('a reader who acted before the script came is not brought back to where the page opened', () => {
  new Function(HEAD_SCRIPT)();
  dispatchEvent(new Event('wheel'));
  scrollTo(OPENS_AT + 900);
  const isArriving = arrive();
  expect(isArriving()).toBe(false);
  dispatchEvent(new Event('load'));
  expect(scrollY).toBe(OPENS_AT + 900);
});

test('a reader who goes elsewhere is not brought back, whatever has moved the window', () => {
  const isArriving = arrive();
  scrollTo(OPENS_AT + 900);
  expect(isArriving()).toBe(false);
  dispatchEvent(new Event('load'));
  expect(scrollY).toBe(OPENS_AT + 900);
});

test('any act of the reader is the end of arriving', () => {
  for (const act of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    const isArriving = arrive();
    dispatchEvent(new Event(act));
    expect(isArriving(), act).toBe(false);
  }
});
