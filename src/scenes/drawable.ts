import { drawDistances } from '../charts/distances/draw.ts';
import { drawEvidence } from '../charts/evidence/draw.ts';
import type { DrawableEvidence } from '../charts/evidence/piece.ts';
import { drawExchange } from '../charts/exchange/draw.ts';
import { drawFlow } from '../charts/flow/draw.ts';
import type { DrawableGroups } from '../charts/groups/drawable.ts';
import { drawGroups } from '../charts/groups/draw.ts';
import { resolveGroups } from '../charts/groups/resolve.ts';
import { drawLanes } from '../charts/lanes/draw.ts';
import { drawPeriods } from '../charts/periods/draw.ts';
import { drawPulls } from '../charts/pulls/draw.ts';
import { drawShare } from '../charts/share/draw.ts';
import { drawTolls } from '../charts/tolls/draw.ts';
import { drawUnits } from '../charts/units/draw.ts';
import { drawVoices } from '../charts/voices/draw.ts';
import type { Mark, Size } from '../graphics/mark.ts';
import { stateNamed } from '../graphics/state-named.ts';
import { drawMapStill } from '../maps/draw-still.ts';
import { resolveMapScene, type DrawableMap } from '../maps/resolve-map.ts';
import { resolveEvidence } from '../notes/resolve-evidence.ts';
import type { SceneEntry } from '../schemas/scene.ts';
import type { Story } from '../story/story.ts';

/** A scene complete in itself, as plain data: what the build draws and the browser is sent. */
export type Drawable =
  | Exclude<SceneEntry, { kind: 'map' | 'evidence' | 'groups' }>
  | DrawableMap
  | DrawableEvidence
  | DrawableGroups;

/** Give a scene all that its drawing needs. */
export function drawableOf(scene: SceneEntry, story: Story): Drawable {
  switch (scene.kind) {
    case 'map':
      return resolveMapScene(scene, Object.fromEntries(story.places));
    case 'evidence':
      return resolveEvidence(scene, story);
    case 'groups':
      return resolveGroups(scene, story);
    default:
      return scene;
  }
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
    case 'units':
      return drawUnits(drawable, stateNamed(drawable.states, name), size);
    case 'tolls':
      return drawTolls(drawable, stateNamed(drawable.states, name), size);
    case 'exchange':
      return drawExchange(drawable, stateNamed(drawable.states, name), size);
    case 'voices':
      return drawVoices(drawable, stateNamed(drawable.states, name), size);
    case 'pulls':
      return drawPulls(drawable, stateNamed(drawable.states, name), size);
    case 'evidence':
      return drawEvidence(drawable, stateNamed(drawable.states, name), size);
    case 'groups':
      return drawGroups(drawable, stateNamed(drawable.states, name), size);
  }
}
