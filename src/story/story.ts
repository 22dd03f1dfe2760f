import type { ActorEntry } from '../schemas/actor.ts';
import type { ChapterHead } from '../schemas/chapter.ts';
import type { Correction } from '../schemas/corrections.ts';
import type { EventEntry } from '../schemas/event.ts';
import type { Fact } from '../schemas/facts.ts';
import type { Note } from '../schemas/note.ts';
import type { PageHead } from '../schemas/page.ts';
import type { PlaceEntry } from '../schemas/place.ts';
import type { Publication } from '../schemas/publication.ts';
import type { Release } from '../schemas/releases.ts';
import type { SceneEntry } from '../kinds/scene.ts';
import type { Source } from '../schemas/source.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';
import type { Citation } from './chapter-text.ts';
import type { Position } from './problem.ts';

/** An entry of a collection with its id. */
export type WithId<Data> = Data & { readonly id: string };

/** A step of a chapter, in the order readers meet them. */
export type StoryStep = Position & {
  /** Unique in the publication; readers’ links end in it. */
  readonly id: string;
  /** The scene it belongs to. */
  readonly scene: string;
  /** The state of that scene it shows. */
  readonly state: string;
  /** The ids that it had before. */
  readonly formerly: readonly string[];
  /** Its first sentence, for lists of steps. */
  readonly title: string;
};

/** A paragraph of a chapter, as a reader reads it, without the numbers of notes. */
export type StoryPassage = Position & {
  readonly text: string;
  /** The step that holds it, where it does not stand between scenes. */
  readonly step: string | undefined;
  /** How many headings of the chapter stand before it. */
  readonly section: number;
};

/** A place or actor named in a chapter. */
export type StoryUse = Position & {
  /** The place’s or actor’s id. */
  readonly id: string;
  /** The step that names it, where it is not named between scenes. */
  readonly step: string | undefined;
};

/** A chapter with all it refers to. */
export type StoryChapter = {
  /** The chapter’s name in addresses. */
  readonly slug: string;
  /** The fields at the head of its file. */
  readonly head: ChapterHead;
  /** Its scenes, by id, in reading order. */
  readonly scenes: readonly string[];
  /** Its steps in reading order. */
  readonly steps: readonly StoryStep[];
  /** Its paragraphs in reading order. */
  readonly passages: readonly StoryPassage[];
  /** Its references to notes in reading order. */
  readonly citations: readonly Citation[];
  /** Where it names places. */
  readonly places: readonly StoryUse[];
  /** Where it names actors. */
  readonly actors: readonly StoryUse[];
  /** How many words a reader reads. */
  readonly words: number;
};

/** One place that cites a note: enough to lead a reader back there. */
export type WayBack = {
  /** The chapter’s slug. */
  readonly chapter: string;
  /** The step that holds the reference, where it stands in one. */
  readonly step: string | undefined;
  /** Which mention of this note in this chapter it is, counting from 1. */
  readonly occurrence: number;
};

/** One of the report’s notes, with every place that cites it. */
export type StoryNote = WithId<Note> & { readonly citations: readonly WayBack[] };

/** The whole publication, checked: everything it names is there. */
export type Story = {
  readonly publication: Publication;
  /** The head of the page on this edition. */
  readonly about: PageHead;
  /** What entries may say in the story’s own words, and how readers read it. */
  readonly vocabulary: Vocabulary;
  /** What each release changed for readers, the newest first. */
  readonly releases: readonly Release[];
  /** What had been wrong and was set right, the oldest first. */
  readonly corrections: readonly Correction[];
  /** In reading order, the coming ones with them. */
  readonly chapters: readonly StoryChapter[];
  /** By id. */
  readonly scenes: ReadonlyMap<string, WithId<SceneEntry>>;
  /** By number, from 1. */
  readonly notes: readonly StoryNote[];
  /** By id. */
  readonly sources: ReadonlyMap<string, WithId<Source>>;
  /** By id. */
  readonly places: ReadonlyMap<string, WithId<PlaceEntry>>;
  /** By id. */
  readonly actors: ReadonlyMap<string, WithId<ActorEntry>>;
  /** Numbers and dates that stand in many places, by id. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** By id. */
  readonly events: ReadonlyMap<string, WithId<EventEntry>>;
};
