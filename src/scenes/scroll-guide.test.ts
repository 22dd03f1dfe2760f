// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bringNothing, smallScene } from '../testing/small-scene.ts';
import { SceneStage } from './scene-stage.ts';
import { guideByScrolling } from './scroll-guide.ts';

/** How far the steps of the small scene are from one another, in pixels. */
const APART = 1000;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('scrollY', 0);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A reader at the first step of a page that scrolls as a browser does that tells of no end. */
function read() {
  const scene = smallScene();
  document.body.replaceChildren(scene);
  const stage = new SceneStage(scene, bringNothing);
  for (const [i, step] of stage.steps.entries())
    step.getBoundingClientRect = () => new DOMRect(0, i * APART - scrollY, 300, APART);
  const [first, second, third] = stage.steps as [HTMLElement, HTMLElement, HTMLElement];
  stage.show(first, false);
  const guide = guideByScrolling(stage, () => undefined);
  return { guide, stage, first, second, third };
}

/** Scroll on by some pixels, in frames. */
function scroll(by: number, frames = 10): void {
  for (let frame = 0; frame < frames; frame++) {
    vi.advanceTimersByTime(16);
    vi.stubGlobal('scrollY', scrollY + by / frames);
    dispatchEvent(new Event('scroll'));
  }
}

test('while a walk is under way its goal counts, so that quick presses add up', () => {
  const { guide, first, second, third } = read();
  expect(guide.at()).toBe(first);
  guide.goTo(second);
  scroll(APART / 2);
  expect(guide.at()).toBe(second);
  guide.goTo(third);
  scroll(APART);
  expect(guide.at()).toBe(third);
  expect(guide.isUnderWay()).toBe(true);
});

test('a walk is over when the page stands still, without any event that says so', () => {
  const { guide, stage, second, first } = read();
  guide.goTo(second);
  scroll(APART);
  stage.show(second, false);
  vi.advanceTimersByTime(200);
  expect(guide.isUnderWay()).toBe(false);
  scroll(-APART);
  stage.show(first, false);
  expect(guide.at()).toBe(first);
});

test('whoever turns back, or goes on past it, has left the goal at once', () => {
  for (const [toGoal, otherwise] of [
    [APART / 2, -APART / 10],
    [APART, 2 * APART],
  ] as const) {
    vi.stubGlobal('scrollY', 0);
    const { guide, second, first } = read();
    guide.goTo(second);
    scroll(toGoal);
    expect(guide.at()).toBe(second);
    scroll(otherwise, 1);
    expect(guide.at()).toBe(first);
  }
});

test('a step to which the page need not scroll is a goal for a moment only', () => {
  const { guide, first } = read();
  guide.goTo(first);
  vi.advanceTimersByTime(2000);
  expect(guide.isUnderWay()).toBe(false);
});
