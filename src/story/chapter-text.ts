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
  /** Whether it stands within a line of text, not on lines of its own. */
  readonly isInLine: boolean;
  /** Whether words stand in it that are in no paragraph, since no blank lines part them from it. */
  readonly hasLooseText: boolean;
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
  /** Whether a line of dashes or of “=” below makes it a heading, and no `#` before it. */
  readonly isUnderlined: boolean;
};

/** A paragraph in a chapter: its words, without marks, tags and references to notes. */
export type ParagraphUse = Position & {
  readonly text: string;
  /** The same with its references to notes, as `[^note-1]`. */
  readonly cited: string;
  /** How it stands in the file. */
  readonly written: string;
  readonly within: readonly TagUse[];
};

/** A stretch of plain text, as it stands in the file. */
export type TextRun = Position & { readonly text: string; readonly within: readonly TagUse[] };

/** A link, or a picture. */
export type LinkUse = Position & {
  readonly url: string;
  /** Its words; of a picture, those for readers who do not see it. */
  readonly text: string;
  readonly isImage: boolean;
  /** Whether the bare address stands in the text, and is made a link by that. */
  readonly isBare: boolean;
};

/** Something that Markdown knows and chapters do not use. */
export type BlockUse = Position & {
  readonly kind: 'table' | 'code' | 'rule' | 'strike' | 'definition' | 'task';
};

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
  readonly links: readonly LinkUse[];
  readonly blocks: readonly BlockUse[];
  readonly intruders: readonly Intruder[];
  /** How many words a reader reads. */
  readonly words: number;
};

/** The plain value of a tag’s attribute. */
export const propOf = (tag: TagUse, name: string): string | undefined =>
  tag.props.find((prop) => prop.name === name)?.value;

/** The ids that a step had before. */
export const formerIdsOf = (step: TagUse): string[] =>
  propOf(step, 'formerly')?.split(' ').filter(Boolean) ?? [];

/** Where an attribute of a tag stands, or the tag itself where it has none of that name. */
export const positionOf = (tag: TagUse, name: string): Position =>
  tag.props.find((prop) => prop.name === name) ?? tag;

/** The innermost tag of a name around something. */
export const enclosing = (within: readonly TagUse[], name: string): TagUse | undefined =>
  within.findLast((tag) => tag.name === name);
