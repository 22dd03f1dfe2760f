import { expect, test } from 'vitest';
import { isSameNumber, isToldIn } from './same-value.ts';
import { toldValuesIn, type Value } from './told-values.ts';

const valueOf = (text: string): Value =>
  toldValuesIn(text)[0]?.value ?? expect.fail(`“${text}” tells nothing`);

// One value a line -- they are read as a table.
// prettier-ignore
test.each([
  ['40 percent', 'about 40 percent of them', true],
  ['40 percent', 'Forty percent fled', true],
  ['40 percent', '40%', true],
  ['40 percent', 'two in five', true],
  ['40 percent', 'About two in every five', true],
  ['40 percent', '2 out of 5', true],
  ['40 percent', 'two fifths', true],
  ['40 percent', 'two-fifths of all', true],
  ['50 percent', 'half of them', true],
  ['33 percent', 'about one in three', true],
  ['33 percent', 'a third', true],
  ['75 percent', 'three quarters', true],
  ['40 percent', '45 percent', false],
  ['40 percent', 'two in six', false],
  ['40 percent', '40 people', false],
  ['190,000', 'around 190,000 people', true],
  ['190,000', 'about\n190,000\npeople', true],
  ['190,000', '190 thousand', true],
  ['190,000', '19,000', false],
  ['190,000', '1,190,000', false],
  ['190,000', '190', false],
  ['1.5 million', '1,500,000', true],
  ['1,600', '1600 farms', true],
  ['7 kilometers', 'seven kilometers', true],
  ['7 kilometers', 'about 7 km', true],
  ['7 kilometers', 'the seven-kilometer stretch', true],
  ['7 kilometers', 'the same seven', true],
  ['7 kilometers', 'Seven meters', false],
  ['7 kilometers', 'seventy kilometers', false],
  ['7 kilometers', '27 kilometers', false],
  ['200', 'two hundred', true],
  ['1,000', 'a thousand', true],
  ['25', 'twenty-five years', true],
  ['2019-09-30', 'on September 30, 2019', true],
  ['2019-09-30', 'On September 30 it opened', true],
  ['2019-09-30', 'in September 2019', true],
  ['2019-09-30', 'in September of 2019', true],
  ['2019-09-30', 'since 2019', true],
  ['September 30, 2019', "'2019-09-30'", true],
  ['2019-09-30', 'October 30, 2019', false],
  ['2019-09-30', 'on September 29', false],
  ['2019-09-30', '2018', false],
  ['2019-09-30', 'the thirty of them', false],
  ['2019-10-01', 'In 2019, on October 2, 2019', false],
  ['2019-10-01', 'In 2018, on October 1, 2019', true],
  ['7 kilometers', '8 kilometers, between six and seven', false],
  ['7 kilometers', '7 kilometers, between six and eight', true],
  ['30', 'on September 30, 2019', false],
  ['1920', 'since 1920', true],
])('“%s” and “%s” are the same: %s', (value, text, same) => {
  const told = toldValuesIn(text).map((each) => each.value);
  expect(isToldIn(valueOf(value), told)).toBe(same);
});

test('a text tells several values, each in its words', () => {
  expect(
    toldValuesIn(
      'From June 2014 on, 40 percent of about 190,000 fled; one in nine since 2019.',
    ).map(({ words }) => words),
  ).toEqual(['June 2014', '2019', 'one in nine', '40 percent', '190,000']);
});

test('a field of data holds a number without its measure', () => {
  expect(isSameNumber(valueOf('40 percent'), 40)).toBe(true);
  expect(isSameNumber(valueOf('40 percent'), 45)).toBe(false);
  expect(isSameNumber(valueOf('2019-09-30'), 2019)).toBe(true);
});
