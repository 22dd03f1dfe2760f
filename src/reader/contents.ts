import { minutesToRead } from '../components/reading-time.ts';
import { sitePath } from '../components/site-path.ts';
import type { Story, StoryChapter } from '../story/story.ts';

/** The headings of a chapter in reading order: their words, their names in addresses, and how deep they are. */
export type ChapterHeadings = readonly {
  readonly slug: string;
  readonly text: string;
  readonly depth: number;
}[];

/** A part of a chapter: under a heading, or before the first. */
export type ContentsSection = {
  /** The heading’s words; none before the first. */
  readonly title?: string | undefined;
  readonly address: string;
  /** The ids of its steps. */
  readonly steps: readonly string[];
};

/** A chapter in the table of contents. */
export type ContentsChapter = {
  readonly number: number;
  readonly title: string;
  /** None where the chapter is still to come. */
  readonly address?: string | undefined;
  readonly minutes: number;
  readonly sections: readonly ContentsSection[];
};

/** The table of contents: every chapter with its sections, in reading order. */
export function contentsOf(
  { chapters }: Story,
  headings: ReadonlyMap<string, ChapterHeadings>,
): ContentsChapter[] {
  return chapters.map((chapter) => ({
    number: chapter.head.order,
    title: chapter.head.title,
    ...(chapter.head.status === 'published' && { address: sitePath(`/chapters/${chapter.slug}/`) }),
    minutes: minutesToRead(chapter),
    sections: sectionsOf(chapter, headings.get(chapter.slug) ?? []),
  }));
}

/** Its sections that have steps or a heading; those of deeper headings belong to the one above. */
function sectionsOf(
  { slug, steps, passages }: StoryChapter,
  headings: ChapterHeadings,
): ContentsSection[] {
  const page = sitePath(`/chapters/${slug}/`);
  /** Which section each heading belongs to: 0 stands before the first. */
  const sections: { title?: string; address: string; steps: string[] }[] = [
    { address: page, steps: [] },
  ];
  const sectionOfHeading = [0];
  for (const { slug: name, text, depth } of headings) {
    if (depth === 2) sections.push({ title: text, address: `${page}#${name}`, steps: [] });
    sectionOfHeading.push(sections.length - 1);
  }
  for (const { id } of steps) {
    const heading = passages.find(({ step }) => step === id)?.section ?? 0;
    sections[sectionOfHeading[heading] ?? 0]?.steps.push(id);
  }
  return sections.filter(({ title, steps }) => title !== undefined || steps.length > 0);
}
