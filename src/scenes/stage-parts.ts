/**
 * What the markup of a scene promises its scripts, written and read here only: Astro files spread
 * these attributes, scripts ask for the elements. Classes belong to the style sheets alone.
 */

import type { SceneIdentity, SceneParts } from './scene-parts.ts';

/** Parts of a stage and of steps that scripts look for; what each is stands at its reader, below. */
type PartName =
  | 'picture'
  | 'stand-in'
  | 'live'
  | 'subject'
  | 'marks'
  | 'count'
  | 'list'
  | 'bar'
  | 'window'
  | 'explore'
  | 'zoom-in'
  | 'zoom-out'
  | 'take'
  | 'announcement'
  | 'equivalent'
  | 'still'
  | 'choice'
  | 'words';

/** Attributes of the element that holds a stage and its steps. */
export const sceneAttributes = ({ id, kind, drawing }: SceneIdentity) => ({
  'data-scene': id,
  'data-kind': kind,
  'data-drawing': drawing,
});

/** Attributes of a scene’s stage. @param shows the id of the step whose still it holds */
export const stageAttributes = (scene: string, shows: string) => ({
  'data-stage': scene,
  'data-shows': shows,
});

/** Attributes of a step, which shows a state of its scene. */
export const stepAttributes = (id: string, state: string) => ({
  id,
  'data-step': id,
  'data-state': state,
});

/** The attribute of a button that leads one step back or one step on. */
export const goAttribute = (by: -1 | 1) => ({ 'data-go': by });

/** The attribute by which a part is found. */
export const part = (name: PartName) => ({ 'data-part': name });

/** How scripts that run before all others find what they need of a scene. */
export const EARLY_PARTS = {
  scene: '[data-scene]',
  step: '[data-step]',
  standIn: '[data-part="stand-in"]',
  still: '[data-part="still"]',
} as const;

/** Every scene of a page, in reading order. */
export const scenesIn = (page: ParentNode): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('[data-scene]'),
];

/** Every step of a page or of a scene, in reading order. */
export const stepsIn = (page: ParentNode): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('[data-step]'),
];

/** The parts of a scene. Throws, naming it, where one is missing. */
export function partsOf(scene: HTMLElement): SceneParts {
  const { scene: id, kind, drawing } = scene.dataset;
  if (!id || !kind || !drawing) throw new Error('A scene does not say its id, kind and drawing.');
  const find = (selector: string): HTMLElement => found(scene, selector, `The scene “${id}”`);
  return {
    id,
    kind,
    drawing,
    scene,
    stage: find('[data-stage]'),
    picture: find(partSelector('picture')),
    standIn: find(partSelector('stand-in')),
    live: find(partSelector('live')),
    subject: find(partSelector('subject')),
    marks: find(partSelector('marks')),
    previous: find('[data-go="-1"]'),
    next: find('[data-go="1"]'),
    count: find(partSelector('count')),
    list: find(partSelector('list')) as HTMLDetailsElement,
    bar: find(partSelector('bar')),
    window: find(partSelector('window')) as HTMLDialogElement,
    explore: find(partSelector('explore')),
    zoomIn: find(partSelector('zoom-in')),
    zoomOut: find(partSelector('zoom-out')),
    take: scene.querySelector<HTMLAnchorElement>(partSelector('take')) ?? undefined,
    announcement: find(partSelector('announcement')),
    steps: stepsIn(scene),
  };
}

/** The step that an element is, or stands in. */
export const stepAround = (element: Element): Element | undefined =>
  element.closest('[data-step]') ?? undefined;

/** The name of the state that a step shows. Throws where it names none. */
export function stateOf({ id, dataset }: HTMLElement): string {
  if (!dataset.state) throw new Error(`The step “${id}” names no state.`);
  return dataset.state;
}

/** What a step’s picture shows, in words that are seen or only heard. Throws where they are missing. */
export function equivalentOf(step: HTMLElement): string {
  const equivalent = partOfStep(step, 'equivalent');
  return equivalent.getAttribute('aria-label') ?? equivalent.textContent;
}

/**
 * A copy of a step’s still, for another place. Throws where the step has none.
 * @param narrowWhen in which windows it is the narrow one there; as beside the step where left out
 */
export function stillOf(step: HTMLElement, narrowWhen?: string): Node {
  const still = partOfStep(step, 'still').cloneNode(true) as HTMLElement;
  const narrow = still.querySelector('source');
  if (narrow && narrowWhen !== undefined) narrow.media = narrowWhen;
  return still;
}

/** The link of a step that shows it large, where steps are small pictures. Throws where it is missing. */
export const choiceOf = (step: HTMLElement): HTMLElement => partOfStep(step, 'choice');

/** Where a page writes in sight what the stage shows. Throws where it has no such place. */
export const wordsOf = (scene: HTMLElement): HTMLElement =>
  found(scene, partSelector('words'), `The scene “${scene.dataset.scene}”`);

/** Say which of some steps, or scenes, is the one shown, for style sheets. */
export function markCurrent(all: readonly HTMLElement[], current: HTMLElement): void {
  for (const each of all) each.toggleAttribute('data-current', each === current);
}

const partSelector = (name: PartName): string => `[data-part="${name}"]`;

const partOfStep = (step: HTMLElement, name: PartName): HTMLElement =>
  found(step, partSelector(name), `The step “${step.id}”`);

function found(root: HTMLElement, selector: string, whose: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`${whose} has no ${selector}.`);
  return element;
}
