// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { EARLY_STILLS } from './early-stills.ts';

const root = document.documentElement;

/** A scene of three steps, with the still of the first on its stage. */
const still = (step: string, media: string): string =>
  `<picture data-part="still"><source media="${media}" srcset="/${step}-narrow.svg"><img src="/${step}.svg"></picture>`;
const SCENE = `<div data-scene="lake"><div data-part="stand-in">${still('one', 'wide')}</div>${[
  'one',
  'two',
  'three',
]
  .map((step) => `<section data-step="${step}">${still(step, 'narrow')}</section>`)
  .join('')}</div>`;

/** Scroll to where so many steps have begun above the reading line. */
function readOn(begun: number): void {
  for (const [at, step] of document.querySelectorAll('[data-step]').entries()) {
    const top = at < begun ? 0 : innerHeight;
    step.getBoundingClientRect = () => new DOMRect(0, top, 100, 100);
  }
  dispatchEvent(new Event('scroll'));
}

const shown = (): readonly (string | null | undefined)[] => {
  const picture = document.querySelector('[data-part="stand-in"] picture');
  return [
    picture?.querySelector('img')?.getAttribute('src'),
    picture?.querySelector('source')?.getAttribute('media'),
  ];
};

beforeEach(() => {
  root.className = 'js';
  delete root.dataset.story;
  document.body.innerHTML = SCENE;
  new Function(EARLY_STILLS)();
});

test('until the script has come, a stage has the still of the step that is read, as wide as its own', () => {
  readOn(2);
  expect(shown()).toEqual(['/two.svg', 'wide']);
  readOn(3);
  expect(shown()).toEqual(['/three.svg', 'wide']);
  readOn(0);
  expect(shown()).toEqual(['/one.svg', 'wide']);
});

test('once the story runs, or the page is back at its stills, nothing is brought', () => {
  root.dataset.story = 'running';
  readOn(2);
  expect(shown()).toEqual(['/one.svg', 'wide']);
  delete root.dataset.story;
  root.className = '';
  new Function(EARLY_STILLS)();
  readOn(2);
  expect(shown()).toEqual(['/one.svg', 'wide']);
});
