import { expect, test } from 'vitest';
import { told } from '../testing/small-story.ts';

const one = 'chapters/one.mdx';

test('a chapter opens with a scene that is there, and with a state of it', () => {
  const opening = (scene: string, state: string) =>
    told({ [one]: ['order: 1\n', `order: 1\nopening: { scene: ${scene}, state: ${state} }\n`] });
  expect(opening('river', 'today')).toEqual([]);
  expect(opening('rivr', 'today')).toEqual([
    `content/chapters/one.mdx:4:12  Unknown scene “rivr”.
    Did you mean “river”?  [scenes-exist]`,
  ]);
  expect(opening('river', 'todya')).toEqual([
    `content/chapters/one.mdx:4:26  The scene “river” has no state “todya”.
    Did you mean “today”?  [states-exist]`,
  ]);
});

test('a state that only opens a chapter is shown nowhere', () => {
  const night = '  today:\n';
  expect(
    told({
      [one]: ['order: 1\n', 'order: 1\nopening: { scene: river, state: night }\n'],
      'scenes/river.yaml': [
        night,
        `  night: { alt: The river lies in the dark of night., frame: [40, 34, 41, 35], layers: [], marks: [] }\n${night}`,
      ],
    }),
  ).toEqual([
    `content/scenes/river.yaml:17:3  No step shows the state “night”.
    Write <Step id="…" state="night"> in the scene “river” of a chapter, or remove the state.  [states-are-shown]`,
  ]);
});

test('a scene is stood for by a state of its own', () => {
  const plate = (state: string) =>
    told({ 'scenes/river.yaml': ['drawn:', `plate: ${state}\ndrawn:`] });
  expect(plate('today')).toEqual([]);
  expect(plate('todya').join()).toContain('The scene “river” has no state “todya”.');
});
