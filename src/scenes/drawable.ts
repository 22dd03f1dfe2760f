import { drawDistances } from '../charts/distances/draw.ts';
import { drawFlow } from '../charts/flow/draw.ts';
import { drawLanes } from '../charts/lanes/draw.ts';
import { drawPeriods } from '../charts/periods/draw.ts';
import { drawShare } from '../charts/share/draw.ts';
import type { Mark, Size } from '../graphics/mark.ts';
import { stateNamed } from '../graphics/state-named.ts';
import { drawMapStill } from '../maps/draw-still.ts';
import { resolveMapScene, type DrawableMap } from '../maps/resolve-map.ts';
import type { SceneEntry } from '../schemas/scene.ts';
import type { Story } from '../story/story.ts';

/** A scene complete in itself, as plain data: what the build draws and the browser is sent. */
export type Drawable = Exclude<SceneEntry, { kind: 'map' }> | DrawableMap;

/** Give a scene all that its drawing needs. */
export function drawableOf(scene: SceneEntry, { places }: Story): Drawable {
  return scene.kind === 'map' ? resolveMapScene(scene, Object.fromEntries(places)) : scene;
}

/** Draw one state of a scene at a size in pixels, as the browser would. */
export function drawState(drawable: Drawable, name: string, size: Size): Mark {
  switch (drawable.kind) {
    case 'map':
      return drawMapStill(drawable, name, size);
    case 'periods':
      return drawPeriods(drawable, stateNamed(drawable.states, name), size);
    case 'lanes':
      return drawLanes(drawable, stateNamed(drawable.states, name), size);
    case 'distances':
      return drawDistances(drawable, stateNamed(drawable.states, name), size);
    case 'flow':
      return drawFlow(drawable, stateNamed(drawable.states, name), size);
    case 'share':
      return drawShare(drawable, stateNamed(drawable.states, name), size);
  }
}
