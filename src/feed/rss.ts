import { escapeMarkup } from '../graphics/escape-markup.ts';

/** One piece of news. */
export type FeedItem = {
  /** Its name for feed readers, the same for ever and wherever the site lives. */
  readonly guid: string;
  readonly title: string;
  readonly link: string;
  /** The day it came out, `2026-11-22`; unknown for some. */
  readonly date: string | undefined;
  /** A sentence or two in plain text. */
  readonly summary: string;
  /** The whole of it as HTML, with whole addresses. */
  readonly content: string;
  readonly picture: { readonly url: string; readonly width: number; readonly height: number };
};

/** A feed with its items, the newest first. */
export type Feed = {
  readonly title: string;
  readonly description: string;
  readonly rights: string;
  /** The page that it tells of. */
  readonly link: string;
  /** Where the feed itself is, where that is known. */
  readonly self: string | undefined;
  readonly items: readonly FeedItem[];
};

const NAMESPACES = Object.entries({
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
}).map(([prefix, name]) => ` xmlns:${prefix}="${name}"`);

/** Write a feed in RSS 2.0, with its items in full. */
export function toRss({ title, description, rights, link, self, items }: Feed): string {
  const [newest] = items.flatMap(({ date }) => date ?? []);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rss version="2.0"${NAMESPACES.join('')}>`,
    '<channel>',
    element('title', title),
    element('link', link),
    element('description', description),
    element('language', 'en'),
    element('copyright', rights),
    ...(newest ? [element('lastBuildDate', dateOf(newest))] : []),
    ...(self
      ? [`<atom:link href="${escapeMarkup(self)}" rel="self" type="application/rss+xml"/>`]
      : []),
    ...items.flatMap((item) => itemLines(item, title)),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

function itemLines(item: FeedItem, edition: string): string[] {
  const { url, width, height } = item.picture;
  const size = `width="${width}" height="${height}"`;
  return [
    '<item>',
    element('title', item.title),
    element('link', item.link),
    `<guid isPermaLink="false">${escapeMarkup(item.guid)}</guid>`,
    ...(item.date ? [element('pubDate', dateOf(item.date))] : []),
    element('dc:creator', edition),
    element('description', item.summary),
    element('content:encoded', item.content),
    `<media:content url="${escapeMarkup(url)}" medium="image" type="image/png" ${size}/>`,
    '</item>',
  ];
}

const element = (name: string, text: string): string => `<${name}>${escapeMarkup(text)}</${name}>`;

/** A day as RSS writes it, at its beginning in Greenwich. */
const dateOf = (day: string): string => new Date(day).toUTCString();
