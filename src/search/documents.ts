import { sitePath } from '../components/site-path.ts';
import { figureStatesOf } from '../figures/figure-states.ts';
import { actorKindWords, placeKindWords } from '../names/words.ts';
import { STILL_SIZES } from '../scenes/still-sizes.ts';
import { sceneOf } from '../scenes/scene-state.ts';
import { publishedChapters } from '../story/published-chapters.ts';
import type { Story } from '../story/story.ts';
import { noteText } from '../wording/format-citation.ts';
import { noteKindLabel } from '../wording/note-kind-label.ts';
import { chapterDocuments, type Headings } from './chapter-documents.ts';
import type { SearchDocument } from './search-document.ts';

/**
 * Everything that the search finds: published chapters with their paragraphs and steps, in reading
 * order, then figures, actors, places and notes.
 * @param headings the headings of each chapter as its page has them, by its slug
 */
export function documentsOf(
  story: Story,
  headings: ReadonlyMap<string, Headings>,
): SearchDocument[] {
  return [
    ...publishedChapters(story).flatMap((chapter) =>
      chapterDocuments(story, chapter, headings.get(chapter.slug) ?? []),
    ),
    ...figureDocuments(story),
    ...nameDocuments(story),
    ...noteDocuments(story),
  ];
}

function figureDocuments(story: Story): SearchDocument[] {
  return [...story.scenes.keys()].flatMap((id) => {
    const { title, description } = sceneOf(story, id);
    const last = figureStatesOf(story, id).at(-1);
    if (last === undefined) return [];
    return [
      {
        kind: 'figure',
        title,
        where: last.told?.chapter.head.title ?? '',
        address: sitePath(`/figures/${id}/`),
        text: description,
        shown: last.alt,
        still: sitePath(`/stills/${id}/${last.file}${STILL_SIZES.narrow.suffix}.svg`),
      },
    ];
  });
}

function nameDocuments(story: Story): SearchDocument[] {
  const { actors, places, vocabulary } = story;
  return [
    ...[...actors.values()].map((actor) => ({
      ...named(actor),
      kind: 'actor' as const,
      where: actorKindWords(actor, story),
      address: sitePath(`/actors/#${actor.id}`),
    })),
    ...[...places.values()].map((place) => ({
      ...named(place),
      kind: 'place' as const,
      where: placeKindWords(place, vocabulary),
      address: sitePath(`/places/#${place.id}`),
    })),
  ];
}

type Named = {
  readonly name: string;
  readonly arabic?: string | undefined;
  readonly aliases: readonly string[];
  readonly description: string;
};

const named = ({ name, arabic, aliases, description }: Named) => ({
  title: name,
  text: description,
  ...(aliases.length > 0 && { names: aliases.join(', ') }),
  ...(arabic !== undefined && { arabic }),
});

function noteDocuments({ notes, sources }: Story): SearchDocument[] {
  return notes.map((note) => ({
    kind: 'note',
    title: `Note ${note.number}`,
    where: noteKindLabel(note.kind),
    address: sitePath(`/notes/#note-${note.number}`),
    text: noteText(note, sources),
  }));
}
