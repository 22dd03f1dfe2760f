import { tags } from '../authoring/tags.ts';
import EmbedNoteRef from './EmbedNoteRef.astro';
import EmbedScene from './EmbedScene.astro';

/** What stands for each tag of a chapter in an embed: notes lead to their page, scenes bring no tables. */
export const embedTags = {
  ...tags,
  NoteRef: EmbedNoteRef,
  Scene: EmbedScene,
} satisfies Record<keyof typeof tags, unknown>;
