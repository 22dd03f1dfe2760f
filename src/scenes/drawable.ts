import { drawDistances } from '../kinds/distances/draw.ts';
import { drawEvidence } from '../kinds/evidence/draw.ts';
import type { DrawableEvidence } from '../kinds/evidence/piece.ts';
import { drawExchange } from '../kinds/exchange/draw.ts';
import { drawFlow } from '../kinds/flow/draw.ts';
import type { DrawableGroups } from '../kinds/groups/drawable.ts';
import { drawGroups } from '../kinds/groups/draw.ts';
import { resolveGroups } from '../kinds/groups/resolve.ts';
import { drawLanes } from '../kinds/lanes/draw.ts';
import { drawPeriods } from '../kinds/periods/draw.ts';
import { drawPulls } from '../kinds/pulls/draw.ts';
import { drawShare } from '../kinds/share/draw.ts';
import { drawTolls } from '../kinds/tolls/draw.ts';
import { drawUnits } from '../kinds/units/draw.ts';
import { drawVoices } from '../kinds/voices/draw.ts';
import type { Mark, Size } from '../graphics/mark.ts';
import { stateNamed } from '../graphics/state-named.ts';
import { drawMapStill } from '../kinds/map/draw-still.ts';
import { resolveMapScene, type DrawableMap } from '../kinds/map/resolve-map.ts';
import { resolveEvidence } from '../kinds/evidence/resolve-evidence.ts';
import type { SceneEntry } from '../kinds/scene.ts';
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
