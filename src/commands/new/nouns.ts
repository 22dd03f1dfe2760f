import { actor } from './actor.ts';
import { chapter } from './chapter.ts';
import { note } from './note.ts';
import type { Noun } from './noun.ts';
import { place } from './place.ts';
import { scene } from './scene.ts';
import { source } from './source.ts';
import { step } from './step.ts';

/** Everything that can be begun, by the word for it. */
export const NOUNS: Readonly<Record<string, Noun>> = {
  chapter,
  scene,
  step,
  note,
  source,
  place,
  actor,
};
