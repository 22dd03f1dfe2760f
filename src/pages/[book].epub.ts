import mdxRenderer from '@astrojs/mdx/server.js';
import type { APIRoute } from 'astro';
import { getEntry, render } from 'astro:content';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { bookNames } from '../components/book-names.ts';
import { epubTags } from '../epub/epub-tags.ts';
import { writeEpub, type ChapterText } from '../epub/epub.ts';
import { loadStory } from '../story/load-story.ts';
import { publishedChapters } from '../story/published-chapters.ts';

/** The whole publication as one EPUB, named after its title. */
export function getStaticPaths() {
  const { epub } = bookNames(loadStory().publication);
  return [{ params: { book: epub.replace(/\.epub$/, '') } }];
}

export const GET: APIRoute = async () => {
  const story = loadStory();
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  const texts = new Map<string, ChapterText>();
  for (const { slug } of publishedChapters(story)) {
    const entry = await getEntry('chapters', slug);
    if (!entry) throw new Error(`There is no chapter “${slug}”.`);
    const { Content, headings } = await render(entry);
    const html = await container.renderToString(Content, { props: { components: epubTags } });
    texts.set(slug, { html, headings });
  }
  return new Response(await writeEpub(story, texts), {
    headers: { 'Content-Type': 'application/epub+zip' },
  });
};
