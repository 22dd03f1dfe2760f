// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPassing } from './passing-by.ts';

/** A frame of a screen, in milliseconds. */
const FRAME = 16;

let onSlower = vi.fn();
let isPassing = (): boolean => false;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('scrollY', 0);
  onSlower = vi.fn();
  isPassing = watchPassing(onSlower);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Scroll for so many frames, so many pixels in each. */
function scroll(frames: number, pixels: number): void {
  for (let frame = 0; frame < frames; frame++) {
    vi.advanceTimersByTime(FRAME);
    vi.stubGlobal('scrollY', scrollY + pixels);
    dispatchEvent(new Event('scroll'));
  }
}

test('whoever reads does not pass by, however far one jump leads', () => {
  scroll(60, 8);
  expect(isPassing()).toBe(false);
  vi.advanceTimersByTime(1000);
  scroll(1, 5000);
  expect(isPassing()).toBe(false);
  expect(onSlower).toHaveBeenCalledTimes(0);
});

test('a notch of a wheel, which sets in quickly, is no rush', () => {
  for (let notch = 0; notch < 5; notch++) {
    scroll(4, 30);
    expect(isPassing()).toBe(false);
    vi.advanceTimersByTime(200);
  }
  expect(onSlower).toHaveBeenCalledTimes(0);
});

test('whoever rushes passes by until they slow down, which is told once', () => {
  scroll(10, 40);
  expect(isPassing()).toBe(true);
  expect(onSlower).toHaveBeenCalledTimes(0);
  scroll(30, 5);
  expect(isPassing()).toBe(false);
  expect(onSlower).toHaveBeenCalledTimes(1);
});

test('a rush that ends at once ends the passing by, too', () => {
  scroll(10, 40);
  vi.advanceTimersByTime(1000);
  expect(isPassing()).toBe(false);
  expect(onSlower).toHaveBeenCalledTimes(1);
});

test('one slow frame of a rush is no rest', () => {
  scroll(10, 40);
  scroll(1, 0);
  scroll(5, 40);
  expect(isPassing()).toBe(true);
  expect(onSlower).toHaveBeenCalledTimes(0);
});
