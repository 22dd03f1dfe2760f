import type { StageDrawing } from '../graphics/stage-drawing.ts';
import type { BringMount } from './bring-mount.ts';
import { prefersReducedMotion } from './reader-preferences.ts';
import type { SceneIdentity } from './stage-parts.ts';

/**
 * Bring the code and the data of a scene and draw it into an element.
 * @param bring how the page brings the code of its kind
 * @param onView hears where a map looks, as `lat,lng,zoom`
 */
export async function loadDrawing(
  { id, kind, drawing }: SceneIdentity,
  element: HTMLElement,
  bring: BringMount,
  onView: (view: string) => void,
): Promise<StageDrawing> {
  const [mount, data] = await Promise.all([bring(kind), fetchJson(drawing)]);
  return mount(element, data, { id, onView, reducedMotion: prefersReducedMotion });
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
