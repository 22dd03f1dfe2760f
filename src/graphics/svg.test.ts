import { expect, test } from 'vitest';
import { toMarkup } from './markup.ts';
import { svg } from './svg.ts';

test('an element says what it is known by, what supports it and what it is', () => {
  const drawing = svg.g({ key: 'town', notes: [7], title: 'A town' }, [
    svg.circle({ class: 'town', r: 4 }),
    svg.text('Harbor', { x: 6, y: 0 }, 'name'),
  ]);
  expect(toMarkup(drawing)).toBe(
    '<g data-key="town" data-notes="7"><title>A town</title><circle class="town" r="4"/>' +
      '<text data-key="name" x="6" y="0">Harbor</text></g>',
  );
});

test('places are written in hundredths of a pixel, the size of type as it was reckoned with', () => {
  const { attrs } = svg.text('Harbor', { x: 1 / 3, y: 2, 'font-size': 46.400000000000006 });
  expect(attrs).toEqual({ x: 0.33, y: 2, 'font-size': 46.400000000000006 });
});
