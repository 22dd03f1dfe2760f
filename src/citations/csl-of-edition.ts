import { plainName } from '../components/plain-name.ts';
import { wholeAddress } from '../components/site-address.ts';
import type { Publication } from '../schemas/publication.ts';
import type { StoryChapter } from '../story/story.ts';
import { cslDate, type CslItem, type CslName } from './csl.ts';

/** The report that the publication retells. */
export function cslOfReport(publication: Publication): CslItem {
  const { title, publisher, program, issued } = publication.retells;
  return {
    id: `${plainName(publication.title)}-report`,
    type: 'report',
    title,
    author: authorsOf(publication),
    'collection-title': program,
    issued: cslDate(issued),
    publisher,
    language: 'en',
  };
}

/** This edition as a whole. Nobody is named as its author: the report’s had no part in it. */
export function cslOfEdition(publication: Publication, issued: string): CslItem {
  const address = wholeAddress('/');
  return {
    id: plainName(publication.title),
    type: 'webpage',
    title: `${publication.title}: ${publication.subtitle}`,
    ...retold(publication),
    issued: cslDate(issued),
    ...(address && { URL: address }),
  };
}

/** A chapter of this edition, with whose work it retells. */
export const cslOfChapter = (publication: Publication, { slug, head }: StoryChapter): CslItem =>
  cslOfPage(publication, `/chapters/${slug}/`, {
    id: slug,
    title: head.title,
    published: head.published,
  });

/**
 * A figure of this edition, with whose work it retells.
 * @param published the day its chapter came out, `2026-11-22`
 */
export const cslOfFigure = (
  publication: Publication,
  { id, title }: { readonly id: string; readonly title: string },
  published: string | undefined,
): CslItem => cslOfPage(publication, `/figures/${id}/`, { id: `figure-${id}`, title, published });

function cslOfPage(
  publication: Publication,
  path: `/${string}`,
  page: { readonly id: string; readonly title: string; readonly published: string | undefined },
): CslItem {
  const address = wholeAddress(path);
  return {
    id: `${plainName(publication.title)}-${page.id}`,
    type: 'webpage',
    title: page.title,
    'container-title': publication.title,
    ...retold(publication),
    ...(page.published && { issued: cslDate(page.published) }),
    ...(address && { URL: address }),
  };
}

/** What everything in this edition says of the work that it retells. */
function retold(publication: Publication) {
  return {
    'original-author': authorsOf(publication),
    'original-title': publication.retells.title,
    language: 'en',
    note: publication.credit,
  } as const;
}

/** The report’s authors; the last word of a name is taken for the family’s. */
function authorsOf({ retells }: Publication): CslName[] {
  return retells.authors.map((name) => {
    const at = name.lastIndexOf(' ');
    return at < 0 ? { literal: name } : { family: name.slice(at + 1), given: name.slice(0, at) };
  });
}
