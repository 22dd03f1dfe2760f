// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bringNothing, smallScene } from '../testing/small-scene.ts';
import { SceneStage } from './scene-stage.ts';
import { sign } from './stage-signs.ts';
import { walkSteps } from './step-walk.ts';

/** How a key is pressed: on which element, with which others. */
type Press = KeyboardEventInit & { readonly on?: Element };

/** A scene that a reader walks, with what they can press and where it has led them. */
function walk({ isHere = true } = {}) {
  const scene = smallScene();
  const field = document.createElement('input');
  document.body.replaceChildren(scene, field);
  const stage = new SceneStage(scene, bringNothing);
  const [first] = stage.steps;
  let at = first;
  walkSteps(stage, {
    at: () => at,
    goTo: (step) => (at = step),
    // The scenes of other tests still hear the document’s keys.
    isHere: () => isHere && scene.isConnected,
  });
  const press = (key: string, { on = document.body, ...more }: Press = {}) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    on.dispatchEvent(event);
    return event;
  };
  return { parts: stage.parts, field, press, isAt: () => at?.id };
}

test('buttons lead to the step before and after, and no further than the ends', () => {
  const { parts, isAt } = walk();
  parts.previous.click();
  expect(isAt()).toBe('spring');
  parts.next.click();
  expect(isAt()).toBe('summer');
  parts.next.click();
  parts.next.click();
  expect(isAt()).toBe('autumn');
});

test('where a walk leads is said in words', () => {
  const { parts } = walk();
  expect(parts.announcement.textContent).toBe('');
  parts.next.click();
  expect(parts.announcement.textContent).toBe('The water falls.');
});

test('an arrow key that leads to a step does nothing else; at the ends it stays the browser’s', () => {
  const { press, isAt } = walk();
  expect(press('ArrowRight').defaultPrevented).toBe(true);
  expect(isAt()).toBe('summer');
  expect(press('ArrowLeft').defaultPrevented).toBe(true);
  expect(press('ArrowLeft').defaultPrevented).toBe(false);
  expect(isAt()).toBe('spring');
});

test('keys stay with what the reader uses: a field, a map they explore, a shortcut, other scenes', () => {
  const { parts, field, press, isAt } = walk();
  press('ArrowRight', { on: field });
  press('ArrowRight', { altKey: true });
  sign(parts.stage, 'exploring', true);
  press('ArrowRight', { on: parts.live });
  expect(isAt()).toBe('spring');
  const elsewhere = walk({ isHere: false });
  elsewhere.press('ArrowRight');
  expect(elsewhere.isAt()).toBe('spring');
});
