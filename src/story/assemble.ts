import { enclosing, formerIdsOf, propOf, type ChapterText, type TagUse } from './chapter-text.ts';
import type { ChapterEntry, Draft, Entry } from './draft.ts';
import { firstSentence } from './first-sentence.ts';
import type {
  Story,
  StoryChapter,
  StoryNote,
  StoryPassage,
  StoryStep,
  StoryUse,
  WithId,
} from './story.ts';

/** Join a draft into one story; files that do not fit are left out. None without its cover’s data, its words and the page on this edition. */
export function assemble(draft: Draft): Story | undefined {
  const publication = draft.publication.data;
  const vocabulary = draft.vocabulary.data;
  const about = draft.about.data;
  if (!publication || !vocabulary || !about) return undefined;
  const chapters = draft.chapters.flatMap(assembleChapter);
  return {
    publication,
    about,
    vocabulary,
    releases: draft.releases.data?.releases ?? [],
    corrections: draft.corrections?.data?.corrections ?? [],
    chapters,
    scenes: byId(draft.scenes),
    notes: numberedNotes(draft, chapters),
    sources: byId(draft.sources),
    places: byId(draft.places),
    actors: byId(draft.actors),
    facts: new Map(Object.entries(draft.facts?.data?.facts ?? {})),
    events: byId(draft.events),
  };
}

function byId<Data extends object>(entries: readonly Entry<Data>[]): Map<string, WithId<Data>> {
  return new Map(
    entries.flatMap(({ id, data }) => (data === undefined ? [] : [[id, { ...data, id }]])),
  );
}

function numberedNotes({ notes }: Draft, chapters: readonly StoryChapter[]): StoryNote[] {
  const citations = Map.groupBy(
    chapters.flatMap(({ slug, citations }) =>
      citations.map(({ note, step, occurrence }) => ({ note, chapter: slug, step, occurrence })),
    ),
    ({ note }) => note,
  );
  return [...byId(notes).values()]
    .map((note) => ({
      ...note,
      citations: (citations.get(note.id) ?? []).map(({ note: _, ...wayBack }) => wayBack),
    }))
    .sort((a, b) => a.number - b.number);
}

function assembleChapter({ id: slug, data: head, text }: ChapterEntry): StoryChapter[] {
  if (head === undefined || text === undefined) return [];
  return [
    {
      slug,
      head,
      scenes: namesOf(text, 'Scene'),
      steps: text.tags.filter(({ name }) => name === 'Step').map(stepOf),
      passages: passagesOf(text),
      citations: text.citations,
      places: usesOf(text, 'Place'),
      actors: usesOf(text, 'Actor'),
      words: text.words,
    },
  ];
}

const namesOf = ({ tags }: ChapterText, name: string): string[] =>
  tags.filter((tag) => tag.name === name).map((tag) => propOf(tag, 'id') ?? '');

function stepOf(step: TagUse): StoryStep {
  const scene = enclosing(step.within, 'Scene');
  return {
    line: step.line,
    column: step.column,
    id: propOf(step, 'id') ?? '',
    state: propOf(step, 'state') ?? '',
    scene: (scene && propOf(scene, 'id')) ?? '',
    formerly: formerIdsOf(step),
    title: firstSentence(step.text),
  };
}

function passagesOf({ paragraphs, headings }: ChapterText): StoryPassage[] {
  return paragraphs.map(({ line, column, text, within }) => {
    const step = enclosing(within, 'Step');
    const quote = enclosing(within, 'Quote');
    const speaker = quote && propOf(quote, 'by');
    return {
      line,
      column,
      text: speaker === undefined ? text : `${text} (${speaker})`,
      step: step && propOf(step, 'id'),
      section: headings.filter((heading) => heading.line < line).length,
    };
  });
}

function usesOf({ tags }: ChapterText, name: string): StoryUse[] {
  return tags
    .filter((tag) => tag.name === name)
    .map((tag) => {
      const step = enclosing(tag.within, 'Step');
      return {
        line: tag.line,
        column: tag.column,
        id: propOf(tag, 'id') ?? '',
        step: step && propOf(step, 'id'),
      };
    });
}
