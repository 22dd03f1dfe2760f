import { expect, test } from 'vitest';
import { compareStates } from './compare-states.ts';
import type { DrawnState } from './drawn-state.ts';

/** A state of a scene of this kind, with these words in its drawing. */
const drawn = (state: string, words: string, kind = 'map'): DrawnState => ({
  scene: 'river',
  state,
  kind,
  alt: `About ${state}`,
  drawings: { small: { markup: `<svg>${words}</svg>`, outline: `svg\n  text “${words}”` } },
});
const sameStyle = (): boolean => false;
const changesOf = (...trees: Parameters<typeof compareStates>) =>
  compareStates(...trees).map(({ state, change }) => [state, change]);

test('what changed comes first: drawn otherwise, new, gone; then what is as it was', () => {
  const then = [drawn('a', 'same'), drawn('b', 'old'), drawn('gone', 'x'), drawn('c', 'same')];
  const now = [drawn('new', 'y'), drawn('a', 'same'), drawn('c', 'same'), drawn('b', 'new')];
  expect(changesOf(then, now, sameStyle)).toEqual([
    ['b', 'drawing'],
    ['new', 'new'],
    ['gone', 'gone'],
    ['a', 'none'],
    ['c', 'none'],
  ]);
});

test('a state whose style sheet differs may look different, even with the same marks', () => {
  const states = [drawn('a', 'same'), drawn('b', 'same', 'share')];
  expect(changesOf(states, states, (kind) => kind === 'share')).toEqual([
    ['b', 'style'],
    ['a', 'none'],
  ]);
});

test('a change tells its marks, then and now', () => {
  const [state] = compareStates([drawn('a', 'old')], [drawn('a', 'new')], sameStyle);
  expect(state?.drawings['small']).toEqual({
    then: '<svg>old</svg>',
    now: '<svg>new</svg>',
    lines: [
      { sign: '−', text: 'text “old”' },
      { sign: '+', text: 'text “new”' },
    ],
  });
});

test('states of one name in two scenes are two', () => {
  const other = { ...drawn('a', 'x'), scene: 'town' };
  expect(changesOf([drawn('a', 'x')], [drawn('a', 'x'), other], sameStyle)).toEqual([
    ['a', 'new'],
    ['a', 'none'],
  ]);
});

test('a state whose scene is of another kind now is told with the kind that it had', () => {
  const [state] = compareStates([drawn('a', 'old', 'share')], [drawn('a', 'new')], sameStyle);
  expect(state).toMatchObject({ kind: 'map', kindThen: 'share' });
});
