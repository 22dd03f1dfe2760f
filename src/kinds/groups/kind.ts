import { defineKind } from '../kind.ts';
import { stateNamed } from '../../graphics/state-named.ts';
import { drawGroups } from './draw.ts';
import { listsInGroups, usesInGroups } from './parts.ts';
import { resolveGroups } from './resolve.ts';
import { groupsScene } from './schema.ts';
import { groupsTable } from './table.ts';

/** Every armed group, one mark each, sorted in several ways; the same marks travel. */
export const groups = defineKind({
  schema: groupsScene,
  complete: resolveGroups,
  draw: (scene, state, size) => drawGroups(scene, stateNamed(scene.states, state), size),
  table: groupsTable,
  uses: usesInGroups,
  lists: listsInGroups,
});
