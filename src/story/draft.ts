import type { ActorEntry } from '../schemas/actor.ts';
import type { ChapterHead } from '../schemas/chapter.ts';
import type { EventEntry } from '../schemas/event.ts';
import type { Note } from '../schemas/note.ts';
import type { PageHead } from '../schemas/page.ts';
import type { PlaceEntry } from '../schemas/place.ts';
import type { Publication } from '../schemas/publication.ts';
import type { Addresses } from '../schemas/addresses.ts';
import type { Corrections } from '../schemas/corrections.ts';
import type { Facts } from '../schemas/facts.ts';
import type { Releases } from '../schemas/releases.ts';
import type { BaseMapFile } from '../kinds/map/base-map-file.ts';
import type { SceneEntry } from '../kinds/scene.ts';
import type { Source } from '../schemas/source.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';
import { isTagName } from '../schemas/tag-registry.ts';
import type { ChapterText, TagUse } from './chapter-text.ts';
import type { FactComment } from './fact-comments.ts';
import type { Locate } from './read-yaml.ts';

/** One content file as it was read: its data are missing where they do not fit their schema. */
export type Entry<Data> = {
  /** The file’s name without its extension. */
  readonly id: string;
  /** The file as an editor knows it: `content/notes/note-1.yaml`. */
  readonly file: string;
  /** What the file says, by its schema. */
  readonly data: Data | undefined;
  /** What the file says, unchecked. */
  readonly raw: unknown;
  /** Where a field stands in the file. */
  readonly locate: Locate;
  /** What its comments say of facts that its fields tell. */
  readonly factComments: readonly FactComment[];
};

/** A file of prose as it was read: its text is missing where it cannot be read to its end. */
export type TextEntry<Head> = Entry<Head> & { readonly text: ChapterText | undefined };

/** A chapter file as it was read. */
export type ChapterEntry = TextEntry<ChapterHead>;

/** The collections that hold one YAML file an entry, with what an entry of each is. */
type Collections = {
  readonly scenes: SceneEntry;
  readonly notes: Note;
  readonly sources: Source;
  readonly places: PlaceEntry;
  readonly actors: ActorEntry;
  readonly events: EventEntry;
};

/** The name of a collection of YAML files, which is its folder’s name. */
type CollectionName = keyof Collections;

/** All content as it was read, before anybody asks whether it fits together. */
export type Draft = {
  readonly [Name in CollectionName]: readonly Entry<Collections[Name]>[];
} & {
  /** The folder of it all, as an editor knows it: `content`. */
  readonly folder: string;
  readonly publication: Entry<Publication>;
  readonly vocabulary: Entry<Vocabulary>;
  readonly releases: Entry<Releases>;
  /** What had been wrong and was set right; none in a story without such a file. */
  readonly corrections: Entry<Corrections> | undefined;
  /** Numbers and dates that stand in many places; none in a story without such a file. */
  readonly facts: Entry<Facts> | undefined;
  /** What was published under which address; none in a story that keeps no such record. */
  readonly addresses: Entry<Addresses> | undefined;
  /** The land under all maps. */
  readonly baseMap: Entry<BaseMapFile>;
  /** The version that `package.json` beside the content folder names, where it names one. */
  readonly version: string | undefined;
  /** The day on which the content is read, `2026-11-22`. */
  readonly today: string;
  /** The page on how the publication was made, which is no chapter. */
  readonly about: TextEntry<PageHead>;
  /** By `order`; chapters without one come last. */
  readonly chapters: readonly ChapterEntry[];
};

/** Every YAML file of the content folder. */
export const fieldEntries = (draft: Draft): readonly Entry<object>[] => [
  draft.publication,
  draft.vocabulary,
  draft.releases,
  ...(draft.corrections ? [draft.corrections] : []),
  ...(draft.facts ? [draft.facts] : []),
  ...draft.scenes,
  ...draft.notes,
  ...draft.sources,
  ...draft.places,
  ...draft.actors,
  ...draft.events,
];

/** Every file of prose that could be read. */
export const proseOf = (draft: Draft): { readonly file: string; readonly text: ChapterText }[] =>
  [draft.about, ...draft.chapters].flatMap(({ file, text }) =>
    text === undefined ? [] : [{ file, text }],
  );

/** Every chapter that could be read, in reading order. */
export const readableChapters = (draft: Draft): (ChapterEntry & { readonly text: ChapterText })[] =>
  draft.chapters.flatMap((chapter) =>
    chapter.text === undefined ? [] : [{ ...chapter, text: chapter.text }],
  );

/** Whether nothing is missing from the text, so that what nobody names is truly unused. */
export const isWholeText = ({ chapters, publication }: Draft): boolean =>
  publication.data !== undefined &&
  chapters.every(({ text }) => text?.tags.every(isWholeTag) === true);

/** Whether a tag is one of those there are, and says in plain text what it shows. */
function isWholeTag({ name, props }: TagUse): boolean {
  const plain = (wanted: string): boolean =>
    props.some((prop) => prop.name === wanted && prop.value !== undefined);
  if (name === 'Scene') return plain('id');
  return name === 'Step' ? plain('id') && plain('state') : isTagName(name);
}

/** The ids of a collection. */
export const idsOf = (entries: readonly { readonly id: string }[]): Set<string> =>
  new Set(entries.map(({ id }) => id));

/** How many notes the report has, as the publication says; 0 where that cannot be read. */
export const noteCountOf = ({ publication }: Draft): number => publication.data?.retells.notes ?? 0;
