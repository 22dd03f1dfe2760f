import { siteAddress, wholeAddress } from '../components/site-address.ts';
import { escapeMarkup } from '../graphics/escape-markup.ts';
import { publishedChapters } from '../story/published-chapters.ts';
import type { Story, StoryChapter } from '../story/story.ts';
import { cardPicture } from './card-picture.ts';
import { guidOf } from '../components/guid-of.ts';
import { releaseItems } from './release-items.ts';
import type { Feed, FeedItem } from './rss.ts';

/**
 * The chapters, what each release changed and what was corrected, as a feed.
 * @param texts the text of each published chapter as HTML, by its slug
 */
export function feedOfStory(story: Story, texts: ReadonlyMap<string, string>): Feed {
  const { publication } = story;
  const items = [
    ...releaseItems(story),
    // Of chapters of one day, readers want the later ones on top of the earlier.
    ...publishedChapters(story)
      .toReversed()
      .map((chapter) => chapterItem(chapter, story, texts.get(chapter.slug) ?? '')),
  ];
  return {
    title: publication.title,
    description: publication.description,
    rights: publication.credit,
    link: siteAddress('/'),
    self: wholeAddress('/feed.xml'),
    items: items.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '')),
  };
}

function chapterItem({ slug, head }: StoryChapter, { publication }: Story, text: string): FeedItem {
  const link = siteAddress(`/chapters/${slug}/`);
  const foot = `<p><a href="${link}">Read it with its maps and charts moving</a></p>`;
  const credit = `<p><small>${escapeMarkup(publication.credit)}</small></p>`;
  return {
    // What was read under its first name is not news under another.
    guid: guidOf(`chapters/${head.formerly?.[0] ?? slug}`),
    title: head.title,
    link,
    date: head.published,
    summary: head.description,
    content: `${text}${foot}${credit}`,
    picture: cardPicture(`chapters/${slug}`),
  };
}
