import { expect, test } from 'vitest';
import { told } from '../testing/small-story.ts';

const sound = "fishers: { name: Fishers, light: '#1f6b52', dark: '#6fc4a2' }";
const withParties = (parties: string) => told({ 'vocabulary.yaml': [sound, parties] });

test('a party whose color is too faint for words is refused, with its contrast', () => {
  expect(withParties(sound.replace('#1f6b52', '#5fa98e'))).toEqual([
    `content/vocabulary.yaml:1:38  The light color of “fishers” has a contrast of 2.5 on paper, where words wear it; it needs 4.5.
    Make it darker.  [parties-can-be-told-apart]`,
  ]);
  expect(withParties(sound.replace('#6fc4a2', '#1f6b52'))).toEqual([
    `content/vocabulary.yaml:1:56  The dark color of “fishers” has a contrast of 2.5 on paper, where words wear it; it needs 4.5.
    Make it lighter.  [parties-can-be-told-apart]`,
  ]);
});

test('two parties that look alike in one theme are refused', () => {
  const millers = "millers: { name: Millers, light: '#206c53', dark: '#f0808d' }";
  expect(withParties(`${sound}, ${millers}`)).toEqual([
    `content/vocabulary.yaml:1:101  The light color of “millers” is like that of “fishers”.
    Choose one that is lighter, darker or of another hue.  [parties-can-be-told-apart]`,
  ]);
});

test('what is no color is refused with one that is', () => {
  expect(withParties(sound.replace("'#1f6b52'", 'green'))).toEqual([
    `content/vocabulary.yaml:1:38  A color is six digits after a number sign.
    Write it in quotes, such as “#1f6b52”.  [fields-fit]`,
  ]);
});
