import type { APIRoute } from 'astro';
import { embeddedPages } from '../../embed/embedded-pages.ts';
import { oembedOf } from '../../embed/oembed.ts';
import { loadStory } from '../../story/load-story.ts';

/** What each chapter and figure tells of its embed, where the build knows the site’s address. */
export function getStaticPaths() {
  const story = loadStory();
  return embeddedPages(story).flatMap((embedded) => {
    const oembed = oembedOf(story.publication, embedded);
    return oembed ? [{ params: { page: embedded.page }, props: { oembed } }] : [];
  });
}

export const GET: APIRoute = ({ props: { oembed } }) => Response.json(oembed);
