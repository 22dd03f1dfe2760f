// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { lastReadingPlace } from '../components/reading-place.ts';
import { followInAddress } from './address.ts';

const steps = new Set(['line-of-1920', 'confirmed-1932']);

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/chapters/separation/');
  document.body.innerHTML = '<h1>From Separation to Entanglement</h1>';
});

test('the address follows the reader once a step is stayed at, without adding to the history', () => {
  const follow = followInAddress(steps);
  const entries = history.length;
  follow('line-of-1920');
  vi.advanceTimersByTime(100);
  follow('confirmed-1932');
  vi.advanceTimersByTime(200);
  expect(location.hash).toBe('');
  vi.advanceTimersByTime(100);
  expect(location.hash).toBe('#confirmed-1932');
  expect(history.length).toBe(entries);
  expect(lastReadingPlace()).toEqual({
    title: 'From Separation to Entanglement',
    address: '/chapters/separation/#confirmed-1932',
  });
});

test('while the page scrolls, however slowly, the address waits', () => {
  followInAddress(steps)('line-of-1920');
  for (let i = 0; i < 5; i++) {
    vi.advanceTimersByTime(200);
    dispatchEvent(new Event('scroll'));
  }
  expect(location.hash).toBe('');
  vi.advanceTimersByTime(300);
  expect(location.hash).toBe('#line-of-1920');
});

test('between scenes the address names no step, but keeps another part of the page', () => {
  const follow = followInAddress(steps);
  follow('line-of-1920');
  vi.advanceTimersByTime(300);
  follow(undefined);
  vi.advanceTimersByTime(300);
  expect(location.hash).toBe('');
  location.hash = 'notes';
  follow(undefined);
  vi.advanceTimersByTime(300);
  expect(location.hash).toBe('#notes');
});

test('an address that cannot be read does not keep it from following', () => {
  history.replaceState(null, '', '#%E0');
  followInAddress(steps)('line-of-1920');
  vi.advanceTimersByTime(300);
  expect(location.hash).toBe('#line-of-1920');
});
