import type { Source } from '../schemas/source.ts';
import type { WithId } from '../story/story.ts';
import { cslDate, type CslItem } from './csl.ts';

/** A source of the report as an item of CSL-JSON. */
export function cslOfSource(source: WithId<Source>): CslItem {
  const { id, type, title, translatedTitle, authors, editors, issued, accessed } = source;
  // CSL has no field for the address of a copy; styles print a note as it is.
  const copy = source.archived && `Archived at ${source.archived}`;
  const note = [source.urlIncomplete, copy].filter(Boolean).join(' ');
  const publisher = source.publisher ?? source.postedBy;
  return {
    id,
    type,
    // CSL has no field for the translation of a title; styles expect it in brackets behind it.
    title: translatedTitle ? `${title} [${translatedTitle}]` : title,
    ...(authors.length > 0 && { author: authors }),
    ...(editors.length > 0 && { editor: editors }),
    ...(source.containerTitle && { 'container-title': source.containerTitle }),
    ...(source.seriesTitle && { 'collection-title': source.seriesTitle }),
    ...(source.seriesNumber && { 'collection-number': source.seriesNumber }),
    ...(source.volume && { volume: source.volume }),
    ...(source.issue && { issue: source.issue }),
    ...(source.page && { page: source.page }),
    ...(issued && { issued: cslDate(issued) }),
    ...(accessed && { accessed: cslDate(accessed) }),
    ...(publisher && { publisher }),
    ...(source.publisherPlace && { 'publisher-place': source.publisherPlace }),
    ...(source.archive && { archive: source.archive }),
    ...(source.url && { URL: source.url }),
    ...(source.duration && { dimensions: source.duration }),
    language: source.language ?? 'en',
    ...(note && { note }),
  };
}
