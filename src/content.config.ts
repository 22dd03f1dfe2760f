import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { contentDir } from './schemas/content-dir.ts';
import { contentFile, listFiles } from './story/content-files.ts';
import { proseFiles } from './story/prose-loader.ts';

const about = join(contentDir(), 'about.mdx');

/** What Astro renders for pages; all else, and the fields of these, the story reads. */
export const collections = {
  pages: defineCollection({ loader: proseFiles(() => [contentFile(contentDir(), about)]) }),
  chapters: defineCollection({
    loader: proseFiles(() => listFiles(contentDir(), 'chapters', '.mdx')),
  }),
};
