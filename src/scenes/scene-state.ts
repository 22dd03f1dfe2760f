import type { SceneEntry } from '../kinds/scene.ts';
import type { Story, WithId } from '../story/story.ts';

/** The scene of this id. Throws where there is none, which the checks have ruled out. */
export function sceneOf(story: Story, id: string): WithId<SceneEntry> {
  const scene = story.scenes.get(id);
  if (!scene) throw new Error(`There is no scene “${id}”.`);
  return scene;
}

/** What every state has, whatever its scene's kind. Throws where the scene has no such state. */
export function stateOf(scene: WithId<SceneEntry>, name: string): { readonly alt: string } {
  const states: Readonly<Record<string, { readonly alt: string }>> = scene.states;
  const state = states[name];
  if (!state) throw new Error(`The scene “${scene.id}” has no state “${name}”.`);
  return state;
}
