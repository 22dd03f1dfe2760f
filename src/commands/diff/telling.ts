import type { Unit } from './units.ts';

/** A note that a text cites: its id, and the step that does, or none between scenes. */
type Cited = { readonly note: string; readonly step: string | undefined };

/** A text of the publication: a chapter, or the page on how it was made. */
export type ToldText = {
  /** What its file is called. */
  readonly id: string;
  readonly isChapter: boolean;
  readonly title: string;
  /** The fields at the head of its file. */
  readonly fields: unknown;
  readonly units: readonly Unit[];
  readonly citations: readonly Cited[];
  /** The ids of its scenes, in reading order. */
  readonly scenes: readonly string[];
  /** The ids of the places and actors that it names. */
  readonly names: ReadonlySet<string>;
};

/** The lists of names, as folders of the content. */
export const LISTS = ['actors', 'places', 'sources', 'events'] as const;
/** A list of names. */
export type List = (typeof LISTS)[number];

/** The fields of files, by what the files are called. */
export type Files = ReadonlyMap<string, unknown>;

/** All that a content folder tells readers in words, as it stands in its files. */
export type Telling = {
  /** The chapters in reading order, then the page on how it was made. */
  readonly texts: readonly ToldText[];
  readonly scenes: Files;
  /** The notes by id, as readers read them. */
  readonly notes: ReadonlyMap<string, string>;
  /** The sources that each note names, by id. */
  readonly cites: ReadonlyMap<string, readonly string[]>;
  readonly lists: Readonly<Record<List, Files>>;
  /** The files that are there once: of the publication, its words and its releases. */
  readonly single: Files;
};

/** A field of a file that was not held to any schema, where it holds words. */
export function wordsOf(fields: unknown, name: string): string | undefined {
  if (typeof fields !== 'object' || fields === null) return undefined;
  const value: unknown = Reflect.get(fields, name);
  return typeof value === 'string' ? value : undefined;
}
