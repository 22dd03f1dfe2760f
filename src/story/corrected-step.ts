import type { Correction } from '../schemas/releases.ts';
import type { StoryChapter } from './story.ts';

/** Where readers find what was corrected: the chapter and the path to its step; none where unsaid. */
export function correctedStep(
  chapters: readonly StoryChapter[],
  { step: address }: Correction,
): { readonly chapter: StoryChapter; readonly path: `/${string}` } | undefined {
  const [slug, step] = address?.split('/') ?? [];
  const chapter = chapters.find((each) => each.slug === slug);
  if (chapter === undefined || step === undefined) return undefined;
  return { chapter, path: `/chapters/${chapter.slug}/#${step}` };
}
