import type { TagName } from '../schemas/tag-registry.ts';
import EpubFinding from './EpubFinding.astro';
import EpubLink from './EpubLink.astro';
import EpubNoteRef from './EpubNoteRef.astro';
import EpubQuote from './EpubQuote.astro';
import EpubScene from './EpubScene.astro';
import EpubStep from './EpubStep.astro';
import EpubText from './EpubText.astro';

/** What stands for each tag of a chapter in the EPUB: names are plain text, scenes their stills. */
export const epubTags = {
  a: EpubLink,
  Actor: EpubText,
  Fact: EpubText,
  Finding: EpubFinding,
  NoteRef: EpubNoteRef,
  Place: EpubText,
  Quote: EpubQuote,
  Scene: EpubScene,
  Step: EpubStep,
} satisfies Record<TagName | 'NoteRef' | 'a', unknown>;
