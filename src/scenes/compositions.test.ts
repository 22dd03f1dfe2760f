import { join } from 'node:path';
import { expect, test } from 'vitest';
import { composeState, drawableOf } from '../kinds/drawable.ts';
import { readStory } from '../story/read-story.ts';
import { marksIn } from '../testing/marks-in.ts';
import { textBoxes } from '../testing/text-faults.ts';
import { COVER, OPENINGS } from './compositions.ts';
import { openingOf } from './opening-of.ts';
import { sceneOf } from './scene-state.ts';

const { story } = readStory(join(import.meta.dirname, '../../content'));
if (story === undefined) throw new Error('The publication has no story.');

const { publication, chapters } = story;
const onMaps = [
  ...Object.values(COVER).map((composition) => ({ composition, ...publication.opening })),
  ...chapters.flatMap(({ head }) =>
    Object.values(OPENINGS).map((composition) => ({ composition, ...openingOf(story, head) })),
  ),
]
  .map(({ scene, ...rest }) => ({ ...rest, drawable: drawableOf(sceneOf(story, scene), story) }))
  .filter(({ drawable }) => drawable.kind === 'map');

test('the words of a map that opens something stay in its subject’s part, and some are there', () => {
  expect(onMaps.length).toBeGreaterThan(0);
  for (const { composition, drawable, state } of onMaps) {
    const { x, y, width, height } = composition.subject;
    const words = textBoxes(composeState(drawable, state, composition));
    expect(words.length, state).toBeGreaterThan(1);
    const beyond = words.filter(
      ({ left, right, top, bottom }) =>
        left < x - 1 || right > x + width + 1 || top < y - 1 || bottom > y + height + 1,
    );
    expect(beyond, `${state} at ${composition.width} × ${composition.height}`).toEqual([]);
  }
});

test('nothing stands at the foot of such a map, where a window may cut it off', () => {
  for (const { composition, drawable, state } of onMaps) {
    const keys = marksIn(composeState(drawable, state, composition)).map(({ key }) => key);
    expect(keys).toContain('ground');
    expect(keys).not.toContain('furniture');
  }
});
