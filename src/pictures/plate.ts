import { Resvg } from '@resvg/resvg-js';
import { wholeOf } from '../graphics/composition.ts';
import { at, px, type Mark, type Size } from '../graphics/mark.ts';
import type { Theme } from '../graphics/theme-tokens.ts';
import { without } from '../graphics/without.ts';
import { figureStatesOf } from '../figures/figure-states.ts';
import { composeState, drawableOf } from '../kinds/drawable.ts';
import type { KindName } from '../kinds/registry.ts';
import { styleOf } from '../scenes/drawing-style.ts';
import { sceneOf } from '../scenes/scene-state.ts';
import type { Story } from '../story/story.ts';
import { bringLand } from './bring-land.ts';
import { writeForPainter } from './document.ts';
import { flatten } from './flatten.ts';
import { readRules } from './style-rules.ts';

/** How large the file of a plate says it is, in pixels; pages show it from 160 to 420 pixels wide. */
export const PLATE: Size = { width: 400, height: 300 };

/** A file of a plate: of which scene, and for which theme. */
export type PlateFile = { readonly scene: string; readonly theme: Theme };

/** What a plate is drawn at, in pixels: maps close to what is seen, charts with room for their marks. */
const drawnAt = (kind: KindName): Size =>
  kind === 'map' ? { width: 360, height: 270 } : { width: 560, height: 420 };

/** Words of at least this size, in pixels of a drawing, are still read on a plate. */
const LOUD = 26;

/** How close a chart is seen at most, of its width, and how much air is left around it, in pixels. */
const CLOSEST = 0.6;
const AROUND = 16;

/** What explains a drawing or leads to its words, by key or class. */
const EXPLAINS = new Set<unknown>(['key', 'scale', 'leader']);

/** What the file of a plate is called, without its extension: `border-dark`. */
export const plateName = ({ scene, theme }: PlateFile): string =>
  theme === 'dark' ? `${scene}-dark` : scene;

/** Every plate of a story, in both themes. */
export const plateFiles = ({ scenes }: Story): PlateFile[] =>
  [...scenes.keys()].flatMap((scene) => [
    { scene, theme: 'light' as const },
    { scene, theme: 'dark' as const },
  ]);

/**
 * Write the plate of a scene as SVG: one of its states as a picture among others, of which nothing is
 * left to read but its large number. An error says that there is no such scene, or that it has no state.
 */
export async function platePicture(story: Story, { scene: id, theme }: PlateFile): Promise<string> {
  const scene = sceneOf(story, id);
  const state = scene.plate ?? figureStatesOf(story, id).at(-1)?.state;
  if (state === undefined) throw new Error(`The scene “${id}” shows no state.`);
  const size = drawnAt(scene.kind);
  const drawn = without(composeState(drawableOf(scene, story), state, wholeOf(size)), isQuiet);
  const drawing = await bringLand(drawn, size, 'avif');
  const rules = readRules(styleOf(scene.kind, story.vocabulary.parties), theme);
  const flat = flatten(drawing, rules);
  return scene.kind === 'map' ? writeForPainter(flat, size, PLATE.width) : closeUp(flat, size);
}

/** A drawing moved close to what is left of it, as its words have gone from around it. */
function closeUp(flat: Mark, size: Size): string {
  const box = new Resvg(writeForPainter(flat, size, size.width)).getBBox();
  if (box === undefined) return writeForPainter(flat, size, PLATE.width);
  // What lies outside of the drawing is not seen.
  const [left, right] = [Math.max(box.x, 0), Math.min(box.x + box.width, size.width)];
  const [top, bottom] = [Math.max(box.y, 0), Math.min(box.y + box.height, size.height)];
  const ratio = PLATE.width / PLATE.height;
  const width = Math.max(
    size.width * CLOSEST,
    Math.min(size.width, right - left + AROUND * 2),
    Math.min(size.width, (bottom - top + AROUND * 2) * ratio),
  );
  const height = width / ratio;
  const [x, y] = [(left + right - width) / 2, (top + bottom - height) / 2];
  const moved: Mark = {
    tag: 'svg',
    children: [{ tag: 'g', attrs: { transform: at(-x, -y) }, children: flat.children ?? [] }],
  };
  return writeForPainter(moved, { width: px(width), height: px(height) }, PLATE.width);
}

const isQuiet = ({ tag, key, attrs }: Mark): boolean =>
  EXPLAINS.has(key) || EXPLAINS.has(attrs?.['class']) || (tag === 'text' && !isLoud(attrs));

/** Whether words are a large number: set so by themselves, or of the class that sets it. */
const isLoud = (attrs: Mark['attrs']): boolean =>
  Number(attrs?.['font-size']) >= LOUD || /^figure\b/.test(String(attrs?.['class']));
