import { defineKind } from '../kind.ts';
import { stateNamed } from '../../graphics/state-named.ts';
import { drawEvidence } from './draw.ts';
import { resolveEvidence } from './resolve-evidence.ts';
import { evidenceScene } from './schema.ts';
import { evidenceTable } from './table.ts';

/** What the report rests on: a mark for each piece of evidence, computed from the notes. */
export const evidence = defineKind({
  schema: evidenceScene,
  complete: resolveEvidence,
  draw: (scene, state, size) => drawEvidence(scene, stateNamed(scene.states, state), size),
  table: evidenceTable,
});
