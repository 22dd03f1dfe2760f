import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { actor } from './schemas/actor.ts';
import { chapter } from './schemas/chapter.ts';
import { contentDir } from './schemas/content-dir.ts';
import { event } from './schemas/event.ts';
import { note } from './schemas/note.ts';
import { page } from './schemas/page.ts';
import { place } from './schemas/place.ts';
import { scene } from './kinds/scene.ts';
import { source } from './schemas/source.ts';

const files = (noun: string, pattern = '*.yaml') =>
  glob({ base: pathToFileURL(`${join(contentDir(), noun)}/`), pattern });

/** What Astro reads for the pages it renders, each with the schema that the story is read by, too. */
export const collections = {
  pages: defineCollection({
    loader: files('', 'about.mdx'),
    schema: page,
  }),
  chapters: defineCollection({ loader: files('chapters', '*.mdx'), schema: chapter }),
  scenes: defineCollection({ loader: files('scenes'), schema: scene }),
  notes: defineCollection({ loader: files('notes'), schema: note }),
  sources: defineCollection({ loader: files('sources'), schema: source }),
  places: defineCollection({ loader: files('places'), schema: place }),
  actors: defineCollection({ loader: files('actors'), schema: actor }),
  events: defineCollection({ loader: files('events'), schema: event }),
};
