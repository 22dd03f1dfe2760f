import { siteAddress } from '../components/site-address.ts';
import { escapeMarkup } from '../graphics/escape-markup.ts';
import type { Correction, Release } from '../schemas/releases.ts';
import { correctedStep } from '../story/corrected-step.ts';
import type { Story } from '../story/story.ts';
import { cardPicture } from './card-picture.ts';
import { guidOf } from '../components/guid-of.ts';
import type { FeedItem } from './rss.ts';

/** What a release tells whoever follows the feed: what it changed, and one by one what it set right. */
export function releaseItems(story: Story, release: Release): FeedItem[] {
  return [
    changesItem(story.publication.title, release),
    ...release.corrections.map((correction, index) =>
      correctionItem(story, release, correction, index + 1),
    ),
  ];
}

function changesItem(title: string, { version, date, changes }: Release): FeedItem {
  const points = changes.map((change) => `<li>${escapeMarkup(change)}</li>`);
  return {
    guid: guidOf(`releases/${version}`),
    title: `What changed in ${title} ${version}`,
    link: siteAddress(`/about/#release-${version}`),
    date,
    summary: changes.join(' '),
    content: `<ul>${points.join('')}</ul>`,
    picture: cardPicture('about'),
  };
}

/** @param place its place among the corrections of its release, from 1: no other stands there later */
function correctionItem(
  { publication, chapters }: Story,
  { version, date }: Release,
  correction: Correction,
  place: number,
): FeedItem {
  const { was, now } = correction;
  const found = correctedStep(chapters, correction);
  return {
    guid: guidOf(`corrections/${version}/${place}`),
    title: `Corrected: ${found?.chapter.head.title ?? publication.title}`,
    link: siteAddress(found?.path ?? `/about/#release-${version}`),
    date,
    summary: `It was: ${was} It is now: ${now}`,
    content: `<p>It was: <del>${escapeMarkup(was)}</del></p><p>It is now: <ins>${escapeMarkup(now)}</ins></p>`,
    picture: cardPicture(found ? `chapters/${found.chapter.slug}` : 'about'),
  };
}
