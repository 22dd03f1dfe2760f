import { wholeAddress } from '../components/site-address.ts';
import type { Publication } from '../schemas/publication.ts';

/** A page of this edition that can be cited. */
export type CitedPage = {
  readonly title: string;
  /** Its address within the site: `/chapters/the-river/`. */
  readonly path: `/${string}`;
  /** The day it came out, `2026-11-22`; unknown for some. */
  readonly published: string | undefined;
};

/**
 * What reference managers and Google Scholar read in a page’s head: `citation_…` tags after
 * Highwire Press. No author is named, as a retelling has none; the report, with its authors, stands
 * there as what the page refers to.
 */
export function citationTags(
  { title, retells }: Publication,
  page: CitedPage,
): { readonly name: string; readonly content: string }[] {
  const tags: Readonly<Record<string, string | undefined>> = {
    citation_title: page.title,
    citation_book_title: title,
    citation_publication_date: page.published?.replaceAll('-', '/'),
    citation_language: 'en',
    citation_public_url: wholeAddress(page.path),
    citation_reference: [
      `citation_title=${retells.title}`,
      ...retells.authors.map((name) => `citation_author=${name}`),
      `citation_technical_report_institution=${retells.publisher}`,
      `citation_publication_date=${retells.issued.replaceAll('-', '/')}`,
    ].join('; '),
  };
  return Object.entries(tags).flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
