import { defineKind } from '../kind.ts';
import { stateNamed } from '../../graphics/state-named.ts';
import { placesHeldIn } from '../../schemas/note.ts';
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
  uses: ({ border }, notes) =>
    border === undefined
      ? []
      : [
          {
            id: border.near,
            noun: 'place of interviews',
            known: [...new Set(notes.flatMap(placesHeldIn))],
            path: ['border', 'near'],
          },
        ],
});
