import { publishedChapters } from '../story/published-chapters.ts';
import type { Story } from '../story/story.ts';
import type { EmbeddedPage } from './oembed.ts';

/** Every page that has an embed: the published chapters and all figures. */
export function embeddedPages(story: Story): EmbeddedPage[] {
  return [
    ...publishedChapters(story).map(
      ({ slug, head }) => ({ page: `chapters/${slug}`, title: head.title }) as const,
    ),
    ...[...story.scenes.values()].map(
      ({ id, title }) => ({ page: `figures/${id}`, title }) as const,
    ),
  ];
}
