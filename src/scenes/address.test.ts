// @vitest-environment happy-dom
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { followInAddress } from './address.ts';

const steps = new Set(['first-step', 'second-step']);

// Tests of other files run in this worker afterwards, by the clock of the machine.
afterAll(() => void vi.useRealTimers());

beforeEach(() => {
  vi.unstubAllGlobals();
  vi.useFakeTimers();
  history.replaceState(null, '', '/chapters/one/');
});

test('the address follows the reader once a step is stayed at, without adding to the history', () => {
  const keep = vi.fn();
  const follow = followInAddress(steps, keep);
  const entries = history.length;
  follow('first-step');
  vi.advanceTimersByTime(100);
  follow('second-step');
  vi.advanceTimersByTime(200);
  expect(location.hash).toBe('');
  vi.advanceTimersByTime(100);
  expect(location.hash).toBe('#second-step');
  expect(history.length).toBe(entries);
  expect(keep.mock.calls).toEqual([['second-step']]);
});

test('the place is kept of who came to a step by its address, and of who goes on to prose', () => {
  history.replaceState(null, '', '#first-step');
  const keep = vi.fn();
  const follow = followInAddress(steps, keep);
  follow('first-step');
  vi.advanceTimersByTime(300);
  follow(undefined);
  vi.advanceTimersByTime(300);
  expect(keep.mock.calls).toEqual([['first-step'], [undefined]]);
});

test('while the page scrolls, however slowly, the address waits', () => {
  followInAddress(steps)('first-step');
  for (let top = 1; top <= 5; top++) {
    vi.advanceTimersByTime(200);
    vi.stubGlobal('scrollY', top);
  }
  expect(location.hash).toBe('');
  vi.advanceTimersByTime(600);
  expect(location.hash).toBe('#first-step');
});

test('between scenes the address names no step, but keeps another part of the page', () => {
  const follow = followInAddress(steps);
  follow('first-step');
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
  followInAddress(steps)('first-step');
  vi.advanceTimersByTime(300);
  expect(location.hash).toBe('#first-step');
});

test('a citation that was followed keeps its address for as long as its step is read', () => {
  const keep = vi.fn();
  const follow = followInAddress(steps, keep);
  const step = document.createElement('section');
  step.id = 'first-step';
  step.dataset.step = step.id;
  const citation = document.createElement('a');
  citation.id = 'cite-1';
  step.append(citation);
  document.body.append(step);
  location.hash = citation.id;
  follow('first-step');
  vi.advanceTimersByTime(300);
  expect(location.hash).toBe('#cite-1');
  expect(keep).toHaveBeenCalledWith('first-step');
  follow('second-step');
  vi.advanceTimersByTime(300);
  expect(location.hash).toBe('#second-step');
  location.hash = citation.id;
  follow(undefined);
  vi.advanceTimersByTime(300);
  expect(location.hash).toBe('');
});
