// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { evidenceAttributes, groupingAttribute, part, partsOf, stateOf } from './evidence-parts.ts';

const PARTS = [part('picture'), part('words'), part('filter'), part('notes'), part('result')];

/** A page of notes with these parts. */
function pageWith(parts: readonly Readonly<Record<string, string>>[]): ParentNode {
  const page = document.createElement('main');
  for (const attributes of [
    evidenceAttributes('/figures/evidence/drawing.json'),
    groupingAttribute('by-kind'),
    groupingAttribute('by-place'),
    ...parts,
  ]) {
    const element = document.createElement('div');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(document.createElement('a'));
    page.append(element);
  }
  return page;
}

test('what is written of the page of notes is found again', () => {
  const found = partsOf(pageWith(PARTS));
  expect(found.drawing).toBe('/figures/evidence/drawing.json');
  expect(found.states.map(stateOf)).toEqual(['by-kind', 'by-place']);
  expect(found.result.contains(found.link)).toBe(true);
  expect(found.notes.dataset['part']).toBe('notes');
});

test.each(PARTS)('a page of notes without a part (%o) is a mistake that says so', (missing) => {
  const page = pageWith(PARTS.filter((each) => each !== missing));
  expect(() => partsOf(page)).toThrow(
    `The page of notes has no [data-part="${missing['data-part']}"]`,
  );
});
