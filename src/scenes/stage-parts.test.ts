// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { SMALL_SCENE, smallScene, STAGE_PARTS } from '../testing/small-scene.ts';
import { equivalentOf, markCurrent, partsOf, scenesIn, stateOf, stillOf } from './stage-parts.ts';

test('what is written of a scene is found again', () => {
  document.body.replaceChildren(smallScene());
  const [found] = scenesIn(document).map(partsOf);
  expect(found).toMatchObject(SMALL_SCENE);
  expect(found?.stage.dataset).toMatchObject({ stage: 'river', shows: 'spring' });
  expect(found?.previous.dataset['go']).toBe('-1');
  expect(found?.next.dataset['go']).toBe('1');
  expect(found?.live.dataset['part']).toBe('live');
  expect(found?.steps.map((step) => [step.id, stateOf(step), equivalentOf(step)])).toEqual([
    ['spring', 'high', 'The water is high.'],
    ['summer', 'middling', 'The water falls.'],
    ['autumn', 'low', 'The water is low.'],
  ]);
});

test.each(STAGE_PARTS)('a scene without a part (%o) is a mistake that says so', (missing) => {
  const without = smallScene(STAGE_PARTS.filter((each) => each !== missing));
  const [[attribute, value] = []] = Object.entries(missing);
  expect(() => partsOf(without)).toThrow(`The scene “river” has no [${attribute}="${value}"].`);
});

test('a scene must say what it is, and a step what it shows', () => {
  const scene = smallScene();
  const [step] = partsOf(scene).steps as [HTMLElement];
  step.removeAttribute('data-state');
  scene.removeAttribute('data-kind');
  expect(() => stateOf(step)).toThrow('The step “spring” names no state.');
  expect(() => partsOf(scene)).toThrow('A scene does not say its id, kind and drawing.');
});

test('a step gives away a copy of its still, and says where it has none', () => {
  const [spring, summer] = partsOf(smallScene()).steps as [HTMLElement, HTMLElement];
  const copy = stillOf(spring);
  expect(copy.textContent).toBe('A still of spring.');
  expect(spring.contains(copy)).toBe(false);
  summer.lastElementChild?.remove();
  expect(() => stillOf(summer)).toThrow('The step “summer” has no [data-part="still"].');
});

test('a copy of a still is the narrow one where its new place asks for that', () => {
  const [spring] = partsOf(smallScene()).steps as [HTMLElement];
  const source = document.createElement('source');
  source.media = '(max-width: 1px)';
  spring.querySelector('[data-part="still"]')?.append(source);
  const mediaOf = (still: Node) => (still as HTMLElement).querySelector('source')?.media;
  expect(mediaOf(stillOf(spring))).toBe('(max-width: 1px)');
  expect(mediaOf(stillOf(spring, '(max-height: 2px)'))).toBe('(max-height: 2px)');
  expect(source.media).toBe('(max-width: 1px)');
});

test('one step at a time is the current one', () => {
  const { steps } = partsOf(smallScene());
  for (const step of steps) {
    markCurrent(steps, step);
    expect(steps.filter((each) => each.hasAttribute('data-current'))).toEqual([step]);
  }
});
