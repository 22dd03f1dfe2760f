import type { Correction } from '../schemas/corrections.ts';
import { oncePerStory } from './once-per-story.ts';
import type { Story, StoryChapter } from './story.ts';

/** A correction, and where readers find what it set right. */
export type PlacedCorrection = Correction & {
  /** Its place among the corrections of its release, from 1: no other stands there later. */
  readonly place: number;
  /** The chapter that it is about, where it is about one. */
  readonly of: StoryChapter | undefined;
  /** The step’s first sentence, where it names one. */
  readonly title: string | undefined;
  /** The step, else the chapter, else what its release changed. */
  readonly path: `/${string}`;
};

/** Every correction of a story, the oldest first. */
export const placedCorrections = oncePerStory((story): readonly PlacedCorrection[] => {
  const counts = new Map<string, number>();
  return story.corrections.map((correction) => {
    const { release, chapter: named, step: wanted } = correction;
    const place = (counts.get(release) ?? 0) + 1;
    counts.set(release, place);
    const of = story.chapters.find(({ slug, head }) =>
      [slug, ...(head.formerly ?? [])].includes(named ?? ''),
    );
    const step = of?.steps.find(({ id, formerly }) => [id, ...formerly].includes(wanted ?? ''));
    const path = of
      ? `/chapters/${of.slug}/${step ? `#${step.id}` : ''}`
      : `/about/#release-${release}`;
    return { ...correction, place, of, title: step?.title, path: path as `/${string}` };
  });
});

/** The corrections of one chapter, the oldest first. */
export const correctionsOf = (story: Story, slug: string): PlacedCorrection[] =>
  placedCorrections(story).filter(({ of }) => of?.slug === slug);

/** The day on which a chapter was corrected last, `2026-11-22`; none where it never was. */
export const revisedOn = (story: Story, slug: string): string | undefined =>
  correctionsOf(story, slug)
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
