import { createHash } from 'node:crypto';
import { CARD_SIZE } from '../cards/card.ts';
import { siteAddress, wholeAddress } from '../components/site-address.ts';
import { escapeMarkup } from '../graphics/escape-markup.ts';
import type { Release } from '../schemas/releases.ts';
import { publishedChapters } from '../story/published-chapters.ts';
import type { Story, StoryChapter } from '../story/story.ts';
import type { Feed, FeedItem } from './rss.ts';

/** Never to be changed: feed readers know by it, and by the page, what somebody has read. */
const NAMESPACE = Buffer.from('6f1b7a52c3d84e0c9a457b2d90e8f316', 'hex');

/** What a feed is made of beside the story itself. */
export type FeedGround = {
  /** The text of each published chapter as HTML, by its slug. */
  readonly texts: ReadonlyMap<string, string>;
  /** The day of the build, `2026-11-22`: nothing claims to have come out after it. */
  readonly today: string;
};

/** The chapters and what each release changed, as a feed. */
export function feedOfStory(story: Story, ground: FeedGround): Feed {
  const { publication, releases } = story;
  const items = [
    ...releases.map((release) => releaseItem(publication.title, release)),
    // Of chapters of one day, readers want the later ones on top of the earlier.
    ...publishedChapters(story)
      .toReversed()
      .map((chapter) => chapterItem(chapter, story, ground)),
  ].map((item) => ({ ...item, date: item.date && earlier(item.date, ground.today) }));
  return {
    title: publication.title,
    description: publication.description,
    rights: publication.credit,
    link: siteAddress('/'),
    self: wholeAddress('/feed.xml'),
    items: items.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '')),
  };
}

function chapterItem(
  { slug, head }: StoryChapter,
  { publication }: Story,
  { texts }: FeedGround,
): FeedItem {
  const link = siteAddress(`/chapters/${slug}/`);
  const foot = `<p><a href="${link}">Read it with its maps and charts moving</a></p>`;
  const credit = `<p><small>${escapeMarkup(publication.credit)}</small></p>`;
  return {
    guid: guidOf(`chapters/${slug}`),
    title: head.title,
    link,
    date: head.published,
    summary: head.description,
    content: `${texts.get(slug) ?? ''}${foot}${credit}`,
    picture: cardOf(`chapters/${slug}`),
  };
}

function releaseItem(title: string, { version, date, changes }: Release): FeedItem {
  const points = changes.map((change) => `<li>${escapeMarkup(change)}</li>`);
  return {
    guid: guidOf(`releases/${version}`),
    title: `What changed in ${title} ${version}`,
    link: siteAddress(`/about/#release-${version}`),
    date,
    summary: changes.join(' '),
    content: `<ul>${points.join('')}</ul>`,
    picture: cardOf('about'),
  };
}

const cardOf = (page: string): FeedItem['picture'] => ({
  url: siteAddress(`/cards/${page}.png`),
  ...CARD_SIZE,
});

const earlier = (one: string, other: string): string => (one < other ? one : other);

/** A name-based UUID (RFC 9562, version 5), which no new domain changes. */
function guidOf(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
