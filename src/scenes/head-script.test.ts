// @vitest-environment happy-dom
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { HEAD_SCRIPT } from './head-script.ts';

const root = document.documentElement;
const isLaidOutForStages = () => root.classList.contains('js');

// Tests of other files run in this worker afterwards, by the clock of the machine.
afterAll(() => void vi.useRealTimers());

beforeEach(() => {
  vi.useFakeTimers();
  root.classList.remove('js');
  delete root.dataset.story;
  new Function(HEAD_SCRIPT)();
});

test('a page is laid out for stages before anything else runs', () => {
  expect(isLaidOutForStages()).toBe(true);
});

test('a reader whose script fails gets the stills', () => {
  dispatchEvent(new Event('error'));
  expect(isLaidOutForStages()).toBe(false);
});

test('a reader whose script never comes gets the stills ten seconds after the text', () => {
  document.dispatchEvent(new Event('readystatechange'));
  vi.advanceTimersByTime(9_000);
  expect(isLaidOutForStages()).toBe(true);
  vi.advanceTimersByTime(2_000);
  expect(isLaidOutForStages()).toBe(false);
});

test('a saved page, which says of itself that it runs, gets the stills where its script fails', () => {
  root.dataset.story = 'running';
  new Function(HEAD_SCRIPT)();
  dispatchEvent(new Event('error'));
  expect(isLaidOutForStages()).toBe(false);
});

test('once the story runs, a picture that fails changes nothing', () => {
  root.dataset.story = 'running';
  dispatchEvent(new Event('error'));
  document.dispatchEvent(new Event('readystatechange'));
  vi.advanceTimersByTime(20_000);
  expect(isLaidOutForStages()).toBe(true);
});
