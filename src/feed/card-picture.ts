import { CARD_SIZE } from '../cards/card.ts';
import { siteAddress } from '../components/site-address.ts';
import type { FeedItem } from './rss.ts';

/** The card of a page, by its path without slashes around it, as the picture of what a feed says of it. */
export const cardPicture = (page: string): FeedItem['picture'] => ({
  url: siteAddress(`/cards/${page}.png`),
  ...CARD_SIZE,
});
