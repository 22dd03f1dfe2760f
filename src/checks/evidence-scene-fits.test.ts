import { expect, test } from 'vitest';
import { told } from '../testing/small-story.ts';

const cover = 'publication.yaml';

test('the page with all notes shows a scene that is there', () => {
  expect(told({ [cover]: ['scene: evidence', 'scene: evidnce'] })).toEqual([
    `content/publication.yaml:21:3  Unknown scene “evidnce”.
    Did you mean “evidence”?  [scenes-exist]`,
  ]);
});

test('the page with all notes shows states of its scene', () => {
  expect(told({ [cover]: ['[by-kind]', '[by-kidn]'] })).toEqual([
    `content/publication.yaml:22:12  The scene “evidence” has no state “by-kidn”.
    Did you mean “by-kind”?  [states-exist]`,
  ]);
});

test('the page with all notes shows a scene that is drawn from the notes', () => {
  expect(
    told({ [cover]: ['scene: evidence\n  states: [by-kind]', 'scene: river\n  states: [today]'] }),
  ).toEqual([
    `content/publication.yaml:21:3  The scene “river” is of kind \`map\`; the page with all notes shows one of kind \`evidence\`.
    Name a scene whose file says \`kind: evidence\`.  [evidence-scene-fits]`,
  ]);
});
