import type { Mount } from '../../graphics/stage-drawing.ts';
import type { KindName } from '../../kinds/registry.ts';

/** What the script of a kind of drawing brings, and the event by which a frame hears of it. */
export type Handed = { readonly kind: string; readonly mount: Mount };
export const HANDED = 'seven-kilometers-drawing';

/** Hand the drawing of a kind over to the script of the frame, which has asked for it. */
export function handOver(kind: KindName, mount: Mount): void {
  dispatchEvent(new CustomEvent<Handed>(HANDED, { detail: { kind, mount } }));
}
