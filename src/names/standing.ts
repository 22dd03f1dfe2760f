import { publishedChapters } from '../story/published-chapters.ts';
import type { Story } from '../story/story.ts';

/** Where one chapter names somebody or some place. */
export type Standing = {
  readonly chapter: string;
  readonly title: string;
  /** The steps that name it, in reading order. */
  readonly steps: readonly { readonly id: string; readonly title: string }[];
};

/** Where the published chapters name an actor or a place, in reading order. */
export function standingsOf(story: Story, collection: 'actors' | 'places', id: string): Standing[] {
  return publishedChapters(story).flatMap((chapter) => {
    const uses = chapter[collection].filter((use) => use.id === id);
    if (uses.length === 0) return [];
    const named = new Set(uses.map(({ step }) => step));
    return [
      {
        chapter: chapter.slug,
        title: chapter.head.title,
        steps: chapter.steps
          .filter((step) => named.has(step.id))
          .map((step) => ({ id: step.id, title: shorten(step.title) })),
      },
    ];
  });
}

/** The most of a step’s first sentence that a list shows, in characters. */
const LONGEST = 64;

/** Cut a sentence for a list, between two words. */
export function shorten(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  const cut = sentence.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:–]$/, '')} …`;
}
