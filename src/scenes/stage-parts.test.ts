// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import {
  equivalentOf,
  goAttribute,
  isStep,
  markCurrent,
  part,
  partsOf,
  sceneAttributes,
  scenesIn,
  stageAttributes,
  stateOf,
  stepAttributes,
  stillOf,
} from './stage-parts.ts';

const IDENTITY = { id: 'river', kind: 'map', drawing: '/figures/river/drawing.json' };
const STAGE_PARTS = [
  part('picture'),
  part('stand-in'),
  part('live'),
  part('marks'),
  part('count'),
  part('announcement'),
  goAttribute(-1),
  goAttribute(1),
];

/** An element with these attributes, as Astro writes them. */
function element(attributes: Record<string, unknown>, ...children: readonly Node[]): HTMLElement {
  const made = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

const says = (words: string): HTMLElement => {
  const made = element(part('equivalent'));
  made.textContent = words;
  return made;
};

const scene = (stageParts: readonly object[] = STAGE_PARTS): HTMLElement =>
  element(
    sceneAttributes(IDENTITY),
    element(
      stageAttributes('river', 'spring'),
      ...stageParts.map((attributes) => element({ ...attributes })),
    ),
    element(stepAttributes('spring', 'high'), says('The water is high.'), element(part('still'))),
    element(stepAttributes('autumn', 'low'), says('The water is low.')),
  );

test('what is written of a scene is found again', () => {
  const page = element({}, scene());
  const [found] = scenesIn(page).map(partsOf);
  expect(found).toMatchObject(IDENTITY);
  expect(found?.stage.dataset).toMatchObject({ stage: 'river', shows: 'spring' });
  expect(found?.previous.dataset['go']).toBe('-1');
  expect(found?.next.dataset['go']).toBe('1');
  expect(found?.live.dataset['part']).toBe('live');
  expect(found?.steps.map((step) => [step.id, stateOf(step), equivalentOf(step)])).toEqual([
    ['spring', 'high', 'The water is high.'],
    ['autumn', 'low', 'The water is low.'],
  ]);
  expect(found?.steps.every(isStep)).toBe(true);
  expect(isStep(page)).toBe(false);
});

test('a button that lends the map is there or is not', () => {
  expect(partsOf(scene()).explore).toBeUndefined();
  expect(partsOf(scene([...STAGE_PARTS, part('explore')])).explore).toBeDefined();
});

test.each(STAGE_PARTS)('a scene without a part (%o) is a mistake that says so', (missing) => {
  const without = scene(STAGE_PARTS.filter((each) => each !== missing));
  const [[attribute, value] = []] = Object.entries(missing);
  expect(() => partsOf(without)).toThrow(`The scene “river” has no [${attribute}="${value}"].`);
});

test('a scene must say what it is, and a step what it shows', () => {
  expect(() => partsOf(element({ 'data-scene': 'river' }))).toThrow(
    'A scene does not say its id, kind and drawing.',
  );
  expect(() => stateOf(element({ id: 'spring' }))).toThrow('The step “spring” names no state.');
});

test('a step gives away a copy of its still, and says where it has none', () => {
  const [spring, autumn] = partsOf(scene()).steps as [HTMLElement, HTMLElement];
  const copy = stillOf(spring);
  expect(copy.isEqualNode(spring.querySelector('[data-part="still"]'))).toBe(true);
  expect(spring.contains(copy)).toBe(false);
  expect(() => stillOf(autumn)).toThrow('The step “autumn” has no [data-part="still"].');
});

test('one step at a time is the current one', () => {
  const { steps } = partsOf(scene());
  for (const step of steps) {
    markCurrent(steps, step);
    expect(steps.filter((each) => each.hasAttribute('data-current'))).toEqual([step]);
  }
});
