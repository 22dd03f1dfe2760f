import type { Story } from '../story/story.ts';

/** Every id that a file of a story can name, by what it is the id of. */
export type StoryIds = Readonly<Record<IdKind, readonly string[]>>;

/** What ids belong to. */
export type IdKind =
  | 'chapters'
  | 'scenes'
  | 'states'
  | 'notes'
  | 'sources'
  | 'places'
  | 'actors'
  | 'facts'
  | 'parties'
  | 'allegiances'
  | 'countries';

/** The ids of a story, sorted, each once. */
export function idsOf(story: Story): StoryIds {
  const { vocabulary, scenes } = story;
  const states = [...scenes.values()].flatMap((scene) => Object.keys(scene.states));
  return {
    chapters: sorted(story.chapters.map(({ slug }) => slug)),
    scenes: sorted(scenes.keys()),
    states: sorted(states),
    notes: story.notes.map(({ number }) => `note-${number}`),
    sources: sorted(story.sources.keys()),
    places: sorted(story.places.keys()),
    actors: sorted(story.actors.keys()),
    facts: sorted(story.facts.keys()),
    parties: sorted(Object.keys(vocabulary.parties)),
    allegiances: sorted(Object.keys(vocabulary.allegiances)),
    countries: sorted(Object.keys(vocabulary.countries)),
  };
}

const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].toSorted();
