import type { Story } from '../story/story.ts';
import type { EmbeddedPage } from './oembed.ts';

/** Every page that has an embed: the published chapters and all figures. */
export function embeddedPages({ chapters, scenes }: Story): EmbeddedPage[] {
  return [
    ...chapters
      .filter(({ head }) => head.status === 'published')
      .map(({ slug, head }) => ({ page: `chapters/${slug}`, title: head.title }) as const),
    ...[...scenes.values()].map(({ id, title }) => ({ page: `figures/${id}`, title }) as const),
  ];
}
