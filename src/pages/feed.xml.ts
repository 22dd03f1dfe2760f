import mdxRenderer from '@astrojs/mdx/server.js';
import type { APIRoute } from 'astro';
import { getEntry, render } from 'astro:content';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { feedOfStory } from '../feed/feed-of-story.ts';
import { feedTags } from '../feed/feed-tags.ts';
import { toRss } from '../feed/rss.ts';
import { loadStory } from '../story/load-story.ts';

/** The published chapters in full, and what each release changed and corrected, for readers who follow it. */
export const GET: APIRoute = async () => {
  const story = loadStory();
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  const texts = new Map<string, string>();
  for (const { slug, head } of story.chapters) {
    const entry = head.status === 'published' ? await getEntry('chapters', slug) : undefined;
    if (!entry) continue;
    const { Content } = await render(entry);
    texts.set(slug, await container.renderToString(Content, { props: { components: feedTags } }));
  }
  return new Response(toRss(feedOfStory(story, texts)), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
};
