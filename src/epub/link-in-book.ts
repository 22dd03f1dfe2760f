import { isOwnPath } from '../components/site-path.ts';
import { wholeAddress } from '../components/site-address.ts';
import { loadStory } from '../story/load-story.ts';
import { publishedChapters } from '../story/published-chapters.ts';
import { pageFile } from './page-file.ts';

/**
 * Where a link of the text leads in the book: to the chapter in it, or else to the site. Nowhere where
 * that is not known to have an address.
 */
export function linkInBook(href: string): string | undefined {
  if (!isOwnPath(href)) return href;
  const [, slug, fragment = ''] = /^\/chapters\/([^/]+)\/(#.*)?$/.exec(href) ?? [];
  const isIn = publishedChapters(loadStory()).some((chapter) => chapter.slug === slug);
  return slug !== undefined && isIn ? pageFile(slug) + fragment : wholeAddress(href);
}
