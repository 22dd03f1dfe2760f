import type { Source, SourceName } from '../schemas/source.ts';
import { formatDates } from './format-dates.ts';
import { joinPieces, listOf } from './span.ts';
import type { Span } from './span.ts';

/** A source as a full note after the Chicago manner, without the final full stop. */
export function formatSource(source: Source, locator?: string): Span[] {
  return joinPieces([
    plain(listOf(source.authors.map(nameOf))),
    titleOf(source),
    ...publicationOf(source, locator),
    plain(source.accessed && `accessed ${formatDates(source.accessed)}`),
    linkOf(source),
    copyOf(source),
  ]);
}

/** The site that an address leads to: “theguardian.com”. */
export function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

function publicationOf(source: Source, locator: string | undefined): Span[][] {
  const { containerTitle, postedBy, publisher, seriesNumber, seriesTitle } = source;
  const issued = source.issued && formatDates(source.issued);
  switch (source.type) {
    case 'article-journal':
      return [journalOf(source), plain(locator)];
    case 'book':
      return [plain(locator)];
    case 'chapter':
      return [bookOf(source), plain(publisher), plain(issued), plain(locator)];
    case 'motion_picture':
    case 'broadcast':
      return [
        plain(containerTitle && `${containerTitle} video`),
        plain(source.duration),
        plain(postedBy && `posted by ${postedBy}`),
        plain(issued),
      ];
    case 'article-newspaper':
    case 'collection':
    case 'manuscript':
    case 'post-weblog':
    case 'report':
    case 'webpage':
      return [
        containerOf(source),
        plain(publisher),
        plain(seriesTitle && `${seriesTitle} no. ${seriesNumber}`),
        plain(source.archive),
        plain(issued),
        plain(locator),
      ];
  }
}

function titleOf(source: Source): Span[] {
  const translated = source.translatedTitle ? ` [${source.translatedTitle}]` : '';
  switch (source.type) {
    case 'collection':
    case 'manuscript':
      return [{ text: source.title + translated }];
    case 'book':
      return [{ text: source.title, italic: true }, { text: `${translated} ${imprintOf(source)}` }];
    case 'report':
      return [{ text: source.title, italic: true }, ...plain(translated)];
    default:
      return [{ text: translated ? `“${source.title}”${translated}` : quoted(source.title) }];
  }
}

/** American style: the comma stands inside the quotation marks, unless the title ends in a mark. */
function quoted(title: string): string {
  return /[?!]$/.test(title) ? `“${title}”` : `“${title},”`;
}

function journalOf({ containerTitle, volume, issue, issued, page }: Source): Span[] {
  const number = [volume, issue && `no. ${issue}`].filter(Boolean).join(', ');
  const date = issued ? ` (${formatDates(issued)})` : '';
  const pages = page ? `: ${page}` : '';
  return [{ text: containerTitle ?? '', italic: true }, { text: ` ${number}${date}${pages}` }];
}

function bookOf({ containerTitle, editors }: Source): Span[] {
  const edited = editors.length > 0 ? `, ed. ${listOf(editors.map(nameOf))}` : '';
  return [{ text: 'in ' }, { text: containerTitle ?? '', italic: true }, ...plain(edited)];
}

function containerOf({ type, containerTitle }: Source): Span[] {
  if (containerTitle === undefined) return [];
  const kind = type === 'post-weblog' ? ' (blog)' : '';
  return [{ text: containerTitle, italic: true }, ...plain(kind)];
}

function imprintOf({ publisher, publisherPlace, issued }: Source): string {
  const house = [publisherPlace, publisher].filter(Boolean).join(': ');
  return `(${[house, issued && formatDates(issued)].filter(Boolean).join(', ')})`;
}

function linkOf({ url, urlIncomplete }: Source): Span[] {
  if (url === undefined) return [];
  const doubt = urlIncomplete === undefined ? '' : ' (address incomplete in the report)';
  return [{ text: siteOf(url) + doubt, href: url }];
}

function copyOf({ archived }: Source): Span[] {
  return archived === undefined
    ? []
    : [{ text: `archived at ${siteOf(archived)}`, href: archived }];
}

function nameOf(name: SourceName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

function plain(text: string | undefined): Span[] {
  return text ? [{ text }] : [];
}
