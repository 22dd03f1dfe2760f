import type { Position } from './problem.ts';

/** An attribute of a tag; its value is missing where it is not plain text. */
export type PropUse = Position & { readonly name: string; readonly value: string | undefined };

/** A tag in a chapter, where it stands and what it stands in. */
export type TagUse = Position & {
  readonly name: string;
  readonly props: readonly PropUse[];
  /** The tags around it, the outermost first. */
  readonly within: readonly TagUse[];
  /** The words in it, without marks and tags. */
  readonly text: string;
};

/** A reference to a note: `[^note-1]`. */
export type Citation = Position & {
  /** The note’s id. */
  readonly note: string;
  /** The step it stands in, by id. */
  readonly step: string | undefined;
  /** Which mention of this note in this chapter it is, counting from 1. */
  readonly occurrence: number;
};

/** A heading in a chapter: depth 2 is `##`. */
export type HeadingUse = Position & {
  readonly depth: number;
  readonly text: string;
  readonly within: readonly TagUse[];
};

/** A paragraph in a chapter: its words, without marks, tags and references to notes. */
export type ParagraphUse = Position & {
  readonly text: string;
  readonly within: readonly TagUse[];
};

/** A stretch of plain text, as it stands in the file. */
export type TextRun = Position & { readonly text: string };

/** Something a chapter must not hold: program code, or the text of a note. */
export type Intruder = Position & {
  readonly kind: 'import' | 'export' | 'expression' | 'note-text';
  readonly text: string;
};

/** Everything in a chapter’s text that the rest of the story refers to, in reading order. */
export type ChapterText = {
  readonly tags: readonly TagUse[];
  readonly citations: readonly Citation[];
  readonly headings: readonly HeadingUse[];
  readonly paragraphs: readonly ParagraphUse[];
  readonly runs: readonly TextRun[];
  readonly intruders: readonly Intruder[];
  /** How many words a reader reads. */
  readonly words: number;
};

/** The plain value of a tag’s attribute. */
export const propOf = (tag: TagUse, name: string): string | undefined =>
  tag.props.find((prop) => prop.name === name)?.value;

/** Where an attribute of a tag stands, or the tag itself where it has none of that name. */
export const positionOf = (tag: TagUse, name: string): Position =>
  tag.props.find((prop) => prop.name === name) ?? tag;

/** The innermost tag of a name around something. */
export const enclosing = (within: readonly TagUse[], name: string): TagUse | undefined =>
  within.findLast((tag) => tag.name === name);
