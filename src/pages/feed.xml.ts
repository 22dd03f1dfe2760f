import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { sitePath } from '../components/site-path.ts';
import { loadStory } from '../story/load-story.ts';

/** The published chapters as a feed, for readers who follow it. */
export const GET: APIRoute = ({ site }) => {
  const { publication, chapters } = loadStory();
  return rss({
    title: publication.title,
    description: publication.description,
    site: new URL(sitePath('/'), site),
    customData: '<language>en</language>',
    items: chapters
      .filter(({ head }) => head.status === 'published')
      .map(({ slug, head }) => ({
        title: head.title,
        description: head.description,
        link: new URL(sitePath(`/chapters/${slug}/`), site).href,
        ...(head.published && { pubDate: new Date(head.published) }),
      })),
  });
};
