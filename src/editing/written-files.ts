import type { z } from 'astro/zod';
import { actor } from '../schemas/actor.ts';
import { corrections } from '../schemas/corrections.ts';
import { event } from '../schemas/event.ts';
import { facts } from '../schemas/facts.ts';
import { note } from '../schemas/note.ts';
import { place } from '../schemas/place.ts';
import { publication } from '../schemas/publication.ts';
import { releases } from '../schemas/releases.ts';
import { source } from '../schemas/source.ts';
import { vocabulary } from '../schemas/vocabulary.ts';
import { scene } from '../kinds/scene.ts';

/** The files of fields that editors write: which files of the content, and by which schema. */
export const WRITTEN_FILES = {
  scenes: { files: 'scenes/*.yaml', schema: scene },
  notes: { files: 'notes/*.yaml', schema: note },
  sources: { files: 'sources/*.yaml', schema: source },
  places: { files: 'places/*.yaml', schema: place },
  actors: { files: 'actors/*.yaml', schema: actor },
  events: { files: 'events/*.yaml', schema: event },
  publication: { files: 'publication.yaml', schema: publication },
  vocabulary: { files: 'vocabulary.yaml', schema: vocabulary },
  facts: { files: 'facts.yaml', schema: facts },
  releases: { files: 'releases.yaml', schema: releases },
  corrections: { files: 'corrections.yaml', schema: corrections },
} as const satisfies Readonly<Record<string, { files: string; schema: z.ZodType }>>;

/** What a file of fields tells of. */
export type Noun = keyof typeof WRITTEN_FILES;
