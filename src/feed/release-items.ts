import { siteAddress } from '../components/site-address.ts';
import { escapeMarkup } from '../graphics/escape-markup.ts';
import type { Release } from '../schemas/releases.ts';
import { placedCorrections, type PlacedCorrection } from '../story/placed-corrections.ts';
import type { Story } from '../story/story.ts';
import { cardPicture } from './card-picture.ts';
import { guidOf } from '../components/guid-of.ts';
import type { FeedItem } from './rss.ts';

/** What the releases tell whoever follows the feed: what each changed and, one by one, what was set right. */
export const releaseItems = (story: Story): FeedItem[] => [
  ...story.releases.map((release) => changesItem(story.publication.title, release)),
  ...placedCorrections(story)
    .map((correction) => correctionItem(story.publication.title, correction))
    .toReversed(),
];

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

function correctionItem(publication: string, correction: PlacedCorrection): FeedItem {
  const { date, release, place, of, path, was, now } = correction;
  return {
    guid: guidOf(`corrections/${release}/${place}`),
    title: `Corrected: ${of?.head.title ?? publication}`,
    link: siteAddress(path),
    date,
    summary: `It was: ${was} It is now: ${now}`,
    content: `<p>It was: <del>${escapeMarkup(was)}</del></p><p>It is now: <ins>${escapeMarkup(now)}</ins></p>`,
    picture: cardPicture(of ? `chapters/${of.slug}` : 'about'),
  };
}
