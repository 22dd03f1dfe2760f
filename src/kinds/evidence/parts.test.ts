import { expect, test } from 'vitest';
import { told } from '../../testing/small-story.ts';

test('the border of the evidence stands beside a place in which notes held something', () => {
  const talk = 'number: 3\nkind: interview\ninterviewers: An Author\nrole: a fisher\nplace: Town\n';
  const border = 'border: { near: Twon, missing: Village }\nstates:';
  expect(told({ 'notes/note-3.yaml': talk, 'scenes/evidence.yaml': ['states:', border] })).toEqual([
    `content/scenes/evidence.yaml:6:11  This scene has no place of interviews “Twon”.
    Did you mean “Town”?  [parts-exist]`,
  ]);
});
