/**
 * Draw all states of a tree of this repository with its own code, and write them to a file as
 * `DrawnState[]`. A program of its own, so that each tree is read by a fresh Node:
 * `node draw-states.ts <tree> <file> <sizes> <content>`. Throws where the tree does not draw as this one does.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { outlineOf } from '../../graphics/outline.ts';
import type { DrawnState } from './drawn-state.ts';
import { readSizes } from './picture-size.ts';

type Reading = typeof import('../../story/read-story.ts');
type Drawing = typeof import('../../kinds/drawable.ts');
type Writing = typeof import('../../graphics/markup.ts');

const [tree = '.', file = '', list = '', content = 'content'] = process.argv.slice(2);
const sizes = readSizes(list);

const { readStory } = await own<Reading>('story/read-story.ts', 'readStory');
// Older trees have their kinds of scenes in several folders.
const drawing = ['kinds/drawable.ts', 'scenes/drawable.ts'].find((path) =>
  existsSync(join(tree, 'src', path)),
);
const { drawableOf, drawState } = await own<Drawing>(
  drawing ?? 'kinds/drawable.ts',
  'drawableOf',
  'drawState',
);
const { toMarkup } = await own<Writing>('graphics/markup.ts', 'toMarkup');

const { story } = readStory(join(tree, content));
if (story === undefined) throw new Error('its content has problems: see “npm run check” there');

const states: DrawnState[] = [...story.scenes].flatMap(([id, scene]) => {
  const drawable = drawableOf(scene, story);
  return Object.entries<{ readonly alt: string }>(scene.states).map(([state, { alt }]) => ({
    scene: id,
    state,
    kind: scene.kind,
    alt,
    drawings: Object.fromEntries(
      sizes.map(({ name, ...size }) => {
        const drawing = drawState(drawable, state, size);
        return [name, { markup: toMarkup(drawing), outline: outlineOf(drawing, ['base']) }];
      }),
    ),
  }));
});
writeFileSync(file, JSON.stringify(states));

/** A module of the tree, which must have these functions. */
async function own<Module>(path: string, ...names: (keyof Module & string)[]): Promise<Module> {
  const found = (await import(pathToFileURL(join(tree, 'src', path)).href)) as Partial<Module>;
  const missing = names.filter((name) => typeof found[name] !== 'function');
  if (missing.length > 0) throw new Error(`its src/${path} has no ${missing.join(' or ')}`);
  return found as Module;
}
