import type { StageDrawing } from '../graphics/stage-drawing.ts';
import type { BringMount } from './bring-mount.ts';
import { prefersReducedMotion } from '../reader/reader-preferences.ts';
import type { SceneParts } from './scene-parts.ts';

/**
 * Bring the code and the data of a scene and draw it onto its stage.
 * @param bring how the page brings the code of its kind
 * @param onView hears where a map looks, as `lat,lng,zoom`
 */
export async function loadDrawing(
  { id, kind, drawing, live, subject }: SceneParts,
  bring: BringMount,
  onView: (view: string) => void,
): Promise<StageDrawing> {
  const [mount, data] = await Promise.all([bring(kind), fetchJson(drawing)]);
  return mount(live, data, {
    id,
    onView,
    reducedMotion: prefersReducedMotion,
    subject: () => boxOf(subject),
  });
}

/** Where an element stands in the one it is placed by, in pixels. */
const boxOf = ({ offsetLeft, offsetTop, offsetWidth, offsetHeight }: HTMLElement) => ({
  x: offsetLeft,
  y: offsetTop,
  width: offsetWidth,
  height: offsetHeight,
});

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
