import { sitePath } from '../components/site-path.ts';
import { sceneOf, stateOf } from '../scenes/scene-state.ts';
import { STILL_SIZES } from '../scenes/still-sizes.ts';
import type { Story, StoryChapter, StoryPassage, StoryStep } from '../story/story.ts';
import type { SearchDocument } from './search-document.ts';

/** The headings of a chapter in reading order: their words, and their names in addresses. */
export type Headings = readonly { readonly slug: string; readonly text: string }[];

/** A chapter, each of its paragraphs between scenes, and each of its steps. */
export function chapterDocuments(
  story: Story,
  chapter: StoryChapter,
  headings: Headings,
): SearchDocument[] {
  const { slug, head, steps, passages } = chapter;
  const whole: SearchDocument = {
    kind: 'chapter',
    title: head.title,
    where: `Chapter ${head.order}`,
    address: sitePath(`/chapters/${slug}/`),
    text: head.description,
  };
  return [
    whole,
    ...proseDocuments(whole, passages, headings),
    ...steps.map((step) => stepDocument(story, whole, step, passages)),
  ];
}

/** A paragraph is called by the heading over it; the first one of each section stands for it. */
function proseDocuments(
  chapter: SearchDocument,
  passages: readonly StoryPassage[],
  headings: Headings,
): SearchDocument[] {
  const prose = passages.filter(({ step }) => step === undefined);
  return prose.map(({ text, section }, at) => {
    const heading = headings[section - 1];
    const isFirst = heading !== undefined && prose[at - 1]?.section !== section;
    return {
      kind: 'text',
      title: heading?.text ?? chapter.title,
      ...(!isFirst && { isTitledBefore: true }),
      where: heading ? chapter.title : chapter.where,
      address: `${chapter.address}#${heading?.slug ?? ''}${textDirective(text)}`,
      text,
    };
  });
}

function stepDocument(
  story: Story,
  chapter: SearchDocument,
  { id, scene, state, title }: StoryStep,
  passages: readonly StoryPassage[],
): SearchDocument {
  const words = passages
    .filter(({ step }) => step === id)
    .map(({ text }) => text)
    .join(' ');
  return {
    kind: 'step',
    title,
    where: chapter.title,
    address: `${chapter.address}#${id}`,
    text: words.startsWith(title) ? words.slice(title.length).trim() : words,
    shown: stateOf(sceneOf(story, scene), state).alt,
    still: sitePath(`/stills/${scene}/${id}${STILL_SIZES.narrow.suffix}.svg`),
  };
}

/** So many words of a paragraph tell it from others on its page. */
const ENOUGH_WORDS = 6;

/**
 * What leads a browser to the words with which a paragraph begins, up to where the number of a note can
 * stand between them. One that does not know of this goes to the heading over it.
 */
function textDirective(text: string): string {
  const [sentence = text] = /^.*?[.,;:!?](?=\s)/su.exec(text) ?? [];
  const words = sentence.split(/\s+/).slice(0, ENOUGH_WORDS).join(' ');
  return `:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
}
