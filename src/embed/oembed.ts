import { CARD_SIZE } from '../cards/card.ts';
import { wholeAddress } from '../components/site-address.ts';
import type { Publication } from '../schemas/publication.ts';
import { FRAME_SIZE, frameMarkup } from './snippet.ts';

/** A page that has an embed: `chapters/region`, `figures/where`. */
export type EmbeddedPage = {
  readonly page: `${'chapters' | 'figures'}/${string}`;
  readonly title: string;
};

/** How long a system may keep what it was told, in seconds: a day. */
const CACHE_AGE = 86_400;

/**
 * What a system learns that is given a page’s address and asks for its embed: a `rich` response of
 * oEmbed 1.0. Nothing where the build does not know where the site will live.
 */
export function oembedOf({ title, retells }: Publication, embedded: EmbeddedPage) {
  const home = wholeAddress('/');
  const src = wholeAddress(`/embed/${embedded.page}/`);
  const thumbnail = wholeAddress(`/cards/${embedded.page}.png`);
  if (!home || !src || !thumbnail) return undefined;
  return {
    version: '1.0',
    type: 'rich',
    title: embedded.title,
    author_name: `${title}, retelling a report by ${retells.authors.join(' and ')}`,
    author_url: home,
    provider_name: title,
    provider_url: home,
    cache_age: CACHE_AGE,
    html: frameMarkup({ src, title: `${embedded.title} (${title})`, size: FRAME_SIZE }),
    ...FRAME_SIZE,
    thumbnail_url: thumbnail,
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  };
}

/** The whole address of a page’s oEmbed file, where the build knows it. */
export const oembedAddress = (page: EmbeddedPage['page']): string | undefined =>
  wholeAddress(`/oembed/${page}.json`);
