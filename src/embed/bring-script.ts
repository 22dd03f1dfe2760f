import type { Mount } from '../graphics/stage-drawing.ts';
import type { BringMount } from '../scenes/bring-mount.ts';
import { HANDED, type Handed } from './drawings/hand-over.ts';
import { drawingTemplateOf } from './embed-parts.ts';

const brought = new Map<string, Promise<Mount>>();

/**
 * Bring the code of a kind of scene as a classic script, once for all scenes of the kind: a frame
 * without an origin of its own is given modules only by servers that allow it.
 */
export const bringScript: BringMount = (kind) => {
  const mount = brought.get(kind) ?? runScript(kind);
  brought.set(kind, mount);
  mount.catch(() => brought.delete(kind));
  return mount;
};

/**
 * The page has the script in a template, where it does not run; a copy of it does. Nothing is written
 * into the page, which its policy would stop.
 */
function runScript(kind: string): Promise<Mount> {
  return new Promise((resolve, reject) => {
    const done = new AbortController();
    const { signal } = done;
    const hear = ({ detail }: CustomEvent<Handed>): void => {
      if (detail.kind !== kind) return;
      done.abort();
      resolve(detail.mount);
    };
    addEventListener(HANDED, (event) => hear(event as CustomEvent<Handed>), { signal });
    const copy = document.importNode(drawingTemplateOf(document, kind).content, true);
    const script = copy.querySelector('script');
    script?.addEventListener('error', () => {
      done.abort();
      reject(new Error(`The script for scenes of kind “${kind}” has not come.`));
    });
    document.head.append(copy);
  });
}
