import { expect, test } from 'vitest';
import { readStory } from '../story/read-story.ts';
import { textWidth } from '../graphics/text-width.ts';
import { drawableOf } from '../kinds/drawable.ts';
import { sceneOf } from '../scenes/scene-state.ts';
import { marksIn } from '../testing/marks-in.ts';
import { CARD_SIZE, drawCard } from './card.ts';
import { cardsOf } from './cards.ts';

const { story } = readStory(`${import.meta.dirname}/../../content`);
if (story === undefined) throw new Error('The publication has no story.');
const drawable = drawableOf(sceneOf(story, 'left'), story);

/** The lines of one class on a card with this title, each with its size and baseline in pixels. */
const linesOf = (title: string, name = 'card-title') =>
  marksIn(drawCard({ kicker: 'A story', title, foot: 'Told in maps' }, drawable, 'people'))
    .filter(({ attrs }) => attrs?.['class'] === name)
    .map(({ text = '', attrs }) => ({
      text,
      size: Number(attrs?.['font-size']),
      y: Number(attrs?.['y']),
    }));

test('a short title is set large, a long one smaller, and neither loses a word', () => {
  const long = 'From a national border between two neighbors to a frontier of a whole region';
  const [one, other] = [linesOf('A border'), linesOf(long)];
  expect(one.map(({ size }) => size)).toEqual([60]);
  expect(other[0]?.size).toBeLessThan(60);
  expect(other.map(({ text }) => text).join(' ')).toBe(long);
});

test('a long word makes its title smaller rather than being cut', () => {
  const [line] = linesOf('Counterinsurgency');
  expect(line?.text).toBe('Counterinsurgency');
  expect(line?.size).toBeLessThan(60);
  expect(textWidth(line?.text ?? '', line?.size ?? 0, 'serif-strong')).toBeLessThan(360);
});

test.each(cardsOf(story))('the words on the card of $page stand clear of each other', (card) => {
  const marks = marksIn(drawCard(card, drawable, 'people'));
  const ys = (name: string) =>
    marks
      .filter(({ attrs }) => attrs?.['class'] === name)
      .map(({ attrs }) => [Number(attrs?.['y']), Number(attrs?.['font-size'])] as const);
  const [kicker, title, foot] = [ys('card-kicker'), ys('card-title'), ys('card-foot')];
  expect(title.length).toBeGreaterThan(0);
  const topOf = ([y, size]: readonly [number, number]) => y - size * 0.8;
  expect(Math.max(...kicker.map(([y]) => y))).toBeLessThan(Math.min(...title.map(topOf)));
  expect(Math.max(...title.map(([y]) => y))).toBeLessThan(Math.min(...foot.map(topOf)));
  expect(Math.max(...foot.map(([y]) => y))).toBeLessThan(CARD_SIZE.height);
});
