import type { Mount } from '../graphics/stage-drawing.ts';
import type { BringMount } from './bring-mount.ts';

/** How to bring each kind’s code, by its path. */
const MOUNTS = import.meta.glob<Mount>('../kinds/*/mount.ts', { import: 'mount' });

/**
 * Bring the code of a kind of scene as a module. Each kind's code is a file of its own, fetched when
 * the first scene of that kind comes near and shared by the rest.
 */
export const bringModule: BringMount = (kind) => {
  const bring = MOUNTS[`../kinds/${kind}/mount.ts`];
  if (!bring) throw new Error(`No drawing for scenes of kind “${kind}”.`);
  return bring();
};
