import { expect, test } from 'vitest';
import { smallStory } from '../testing/small-story.ts';
import { SMALL_STORY } from '../testing/small-story-files.ts';
import { correctionsOf, placedCorrections, revisedOn } from './placed-corrections.ts';
import { readStory } from './read-story.ts';

const correction = (date: string, place = '') =>
  `  - { date: '${date}', release: 0.1.0, ${place}was: A brook., now: A river. }\n`;

function corrected(...corrections: string[]) {
  const { story } = readStory(
    smallStory({
      'corrections.yaml': `corrections:\n${corrections.join('')}`,
      'chapters/one.mdx': SMALL_STORY['chapters/one.mdx']
        ?.replace('order: 1', 'order: 1\nformerly: [zero]')
        .replace('id="at-the-river"', 'id="at-the-river" formerly="the-shore"'),
    }),
  );
  return story ?? expect.fail('no story');
}

test('a correction leads to its step, its chapter or its release, by names of now or before', () => {
  const story = corrected(
    correction('2026-01-02', 'chapter: one, step: at-the-river, '),
    correction('2026-01-02', 'chapter: zero, step: the-shore, '),
    correction('2026-01-02', 'chapter: zero, '),
    correction('2026-01-02'),
  );
  expect(placedCorrections(story).map(({ place, path, title }) => [place, path, title])).toEqual([
    [1, '/chapters/one/#at-the-river', 'It flows past the town.'],
    [2, '/chapters/one/#at-the-river', 'It flows past the town.'],
    [3, '/chapters/one/', undefined],
    [4, '/about/#release-0.1.0', undefined],
  ]);
});

test('a chapter was revised on the day of its newest correction', () => {
  const story = corrected(
    correction('2026-01-02', 'chapter: one, '),
    correction('2026-01-04', 'chapter: zero, '),
    correction('2026-01-05'),
  );
  expect(correctionsOf(story, 'one').map(({ date }) => date)).toEqual(['2026-01-02', '2026-01-04']);
  expect(revisedOn(story, 'one')).toBe('2026-01-04');
  expect(revisedOn(story, 'two')).toBeUndefined();
});
