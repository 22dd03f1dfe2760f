import type { TagName } from '../schemas/tag-registry.ts';
import FeedLink from './FeedLink.astro';
import FeedNoteRef from './FeedNoteRef.astro';
import FeedQuote from './FeedQuote.astro';
import FeedStep from './FeedStep.astro';
import FeedText from './FeedText.astro';

/** What stands for each tag of a chapter in a feed reader: plain text, links and stills. */
export const feedTags = {
  a: FeedLink,
  Actor: FeedText,
  Fact: FeedText,
  Finding: FeedText,
  NoteRef: FeedNoteRef,
  Place: FeedText,
  Quote: FeedQuote,
  Scene: FeedText,
  Step: FeedStep,
} satisfies Record<TagName | 'NoteRef' | 'a', unknown>;
