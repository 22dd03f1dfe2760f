import { expect, test } from 'vitest';
import { choiceOf, walkTo, withControls } from './evidence-controls.ts';

const piece = (id: string, kind: string, same = id) => ({
  id,
  note: Number.parseInt(id),
  same,
  kind,
  held: true,
  dates: [],
  title: '',
});
const PIECES = [piece('1-1', 'press'), piece('2-1', 'interview'), piece('3-1', 'press', '1-1')];
const HEADINGS = ['interview', 'press'];

test('a heading asks for its group, a mark for all notes with the same evidence', () => {
  expect(choiceOf('heading-kind-press', PIECES)).toEqual({ facet: 'kind', value: 'press' });
  expect(choiceOf('heading-date-2019-05-to-2019-08', PIECES)).toEqual({
    facet: 'date',
    value: '2019-05-to-2019-08',
  });
  expect(choiceOf('piece-3-1', PIECES)).toEqual({ facet: 'evidence', value: '1-1' });
  expect(choiceOf('words-kind', PIECES)).toBeUndefined();
});

test('what can be chosen is a button that says whether it is chosen; the rest stays as it is', () => {
  const drawing = {
    tag: 'svg',
    children: [
      { tag: 'text', key: 'words-kind' },
      { tag: 'g', key: 'heading-kind-press', title: 'Press: 2 pieces of evidence.' },
      { tag: 'rect', key: 'piece-2-1', title: 'Note 2' },
    ],
  };
  const [words, heading, mark] = withControls(drawing, PIECES, { kind: 'press' }).children ?? [];
  expect(words).toEqual(drawing.children[0]);
  expect(heading?.attrs).toEqual({
    role: 'button',
    tabindex: 0,
    'aria-label': 'Press: 2 pieces of evidence.',
    'aria-pressed': 'true',
  });
  expect(mark?.attrs).toMatchObject({ tabindex: -1, 'aria-pressed': 'false' });
});

test.each([
  ['heading-kind-interview', 'ArrowDown', 'heading-kind-press'],
  ['heading-kind-press', 'ArrowDown', undefined],
  ['heading-kind-press', 'ArrowUp', 'heading-kind-interview'],
  ['heading-kind-press', 'ArrowRight', 'piece-1-1'],
  ['piece-1-1', 'ArrowRight', 'piece-3-1'],
  ['piece-3-1', 'ArrowRight', undefined],
  ['piece-3-1', 'ArrowLeft', 'piece-1-1'],
  ['piece-1-1', 'ArrowLeft', 'heading-kind-press'],
  ['piece-3-1', 'ArrowUp', 'heading-kind-press'],
  ['piece-2-1', 'ArrowDown', 'heading-kind-press'],
  ['piece-2-1', 'Enter', undefined],
])('from %s, %s leads to %s', (key, arrow, next) => {
  expect(walkTo(key, arrow, PIECES, HEADINGS, 'kind')).toBe(next);
});
