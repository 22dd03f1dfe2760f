import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outlineOf } from '../graphics/outline.ts';
import { readStory } from '../story/read-story.ts';
import { drawableOf, drawState } from '../kinds/drawable.ts';
import { sceneOf } from './scene-state.ts';
import { stillsOf, type StillFile } from './stills.ts';

/**
 * Every state at every size of its stills, outlined, one file a scene: not what drawings ought to be,
 * but what they were when somebody last looked at them.
 */
const folder = join(import.meta.dirname, 'snapshots');
const { story } = readStory(join(import.meta.dirname, '../../content'));
if (story === undefined) throw new Error('The publication has no story.');
const scenes = Map.groupBy(stillsOf(story), ({ scene }) => scene);

const CHANGED = `looks otherwise than when it was last accepted: below, each changed line is a mark.
That is no mistake in itself. Words and numbers of the content stand in drawings, too.
1. Look at what changed: npm run pictures
2. If it is what you meant, accept it: npm run unit -- -u
3. Commit src/scenes/snapshots with your change.
`;

test.each([...scenes])('%s looks as it did when it was last accepted', async (id, stills) => {
  const drawable = drawableOf(sceneOf(story, id), story);
  const outline = ({ state, size }: StillFile): string => {
    // The ground of a map is a few long paths: one line tells that it changed.
    const drawing = outlineOf(drawState(drawable, state, size), ['base']);
    return `${state}, ${size.width} × ${size.height}\n\n${drawing}\n`;
  };
  const outlines = [...new Set(stills.map(outline))];
  await expect(outlines.join('\n'), `The scene “${id}” ${CHANGED}`).toMatchFileSnapshot(
    join(folder, `${id}.txt`),
  );
});

test('no scene that is gone has left its drawings behind', () => {
  const left = readdirSync(folder).filter((file) => !scenes.has(file.replace(/\.txt$/, '')));
  expect(left, 'Delete these files of src/scenes/snapshots.').toEqual([]);
});
