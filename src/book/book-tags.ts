import { tags } from '../authoring/tags.ts';
import BookNoteRef from './BookNoteRef.astro';
import BookScene from './BookScene.astro';

/** What stands for each tag of a chapter in the book: notes are at its end, and no scene moves. */
export const bookTags = {
  ...tags,
  NoteRef: BookNoteRef,
  Scene: BookScene,
} satisfies Record<keyof typeof tags, unknown>;
