// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { keepChosen } from './keep-chosen.ts';

/** A page of words and scenes, told as `lead a b / between c / end`: a slash parts the scenes. */
function page(): HTMLElement {
  const prose = document.createElement('div');
  const words = (text: string): HTMLElement => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  };
  const scene = (...ids: string[]): HTMLElement => {
    const section = document.createElement('section');
    section.dataset['scene'] = ids.join('-');
    for (const id of ids) {
      const step = document.createElement('section');
      step.id = step.dataset['step'] = step.textContent = id;
      section.append(step);
    }
    return section;
  };
  prose.append(words('lead'), scene('a', 'b'), words('between'), scene('c', 'd'), words('end'));
  return prose;
}

const left = (from?: string, to?: string): string => {
  const prose = page();
  keepChosen(prose, { from, to });
  return [...prose.querySelectorAll('p, [data-step]')]
    .map(({ textContent }) => textContent)
    .join(' ');
};

test('an address that names no steps leaves all as it is', () => {
  expect(left()).toBe('lead a b between c d end');
  expect(left('nobody', 'nothing')).toBe('lead a b between c d end');
});

test('of a chapter stay the steps that are named, and the words between their scenes', () => {
  expect(left('b', 'c')).toBe('b between c');
  expect(left('c')).toBe('c d end');
  expect(left(undefined, 'b')).toBe('lead a b');
  expect(left('a', 'd')).toBe('a b between c d');
});

test('a scene without a step that was asked for goes with its stage', () => {
  const prose = page();
  keepChosen(prose, { from: 'c', to: undefined });
  expect(prose.querySelectorAll('[data-scene]')).toHaveLength(1);
});
