import { unitsScene, type UnitsScene, type UnitsState } from '../kinds/units/schema.ts';
import { entriesInContent } from './entries-in-content.ts';

const scenes = [...entriesInContent('scenes').values()].flatMap((raw) => {
  const { success, data } = unitsScene.safeParse(raw);
  return success ? [data] : [];
});

/** The content’s scene of units on farmland. */
export const farms = sceneOn('farmland');
/** The content’s scene of units at a border. */
export const members = sceneOn('border');

function sceneOn(kind: UnitsScene['ground']['kind']): UnitsScene {
  const scene = scenes.find(({ ground }) => ground.kind === kind);
  if (scene === undefined) throw new Error(`The content has no scene of units on ${kind}.`);
  return scene;
}

/** The states of a scene of which this holds. An error says that there are none. */
export function statesOf(scene: UnitsScene, test: (state: UnitsState) => unknown): UnitsState[] {
  const found = Object.values(scene.states).filter(test);
  if (found.length > 0) return found;
  throw new Error(`“${scene.title}” has no such state.`);
}
