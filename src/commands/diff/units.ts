import {
  enclosing,
  formerIdsOf,
  propOf,
  type ChapterText,
  type ParagraphUse,
  type TagUse,
} from '../../story/chapter-text.ts';
import { firstSentence } from '../../story/first-sentence.ts';
import type { Position } from '../../story/problem.ts';

/** Words that stand together in a text, as readers meet them. */
export type Passage = {
  readonly kind: 'heading' | 'paragraph' | 'quotation' | 'finding';
  /** In one line, with the numbers of notes, `[5]`, and with whoever speaks. */
  readonly text: string;
  /** The same as it stands in the file: what differs here alone are italics, links and names. */
  readonly written: string;
};

/** A step as readers meet it. */
export type Step = {
  readonly kind: 'step';
  readonly id: string;
  /** The ids that it had before. */
  readonly formerly: readonly string[];
  /** Its first sentence. */
  readonly title: string;
  readonly dateline: string | undefined;
  readonly scene: string;
  readonly state: string;
  readonly passages: readonly Passage[];
  /** All its words. */
  readonly text: string;
};

/** A piece of a text that can move as a whole, and the heading under which it stands. */
export type Unit = (Passage | Step) & { readonly section: string | undefined };

/** Part a text into what readers meet one after the other. */
export function unitsOf({ tags, headings, paragraphs }: ChapterText): Unit[] {
  const placed = [
    ...headings.map((heading) => ({ at: heading, unit: headingOf(heading.text) })),
    ...tags
      .filter(({ name }) => name === 'Step')
      .map((tag) => ({ at: tag, unit: stepOf(tag, paragraphs) })),
    ...paragraphs
      .filter(({ within }) => enclosing(within, 'Step') === undefined)
      .map((paragraph) => ({ at: paragraph, unit: passageOf(paragraph) })),
  ].toSorted((one, other) => compare(one.at, other.at));
  let section: string | undefined;
  return placed.map(({ unit }) => {
    const under = section;
    if (unit.kind === 'heading') section = unit.text;
    return { ...unit, section: under };
  });
}

const compare = (one: Position, other: Position): number =>
  one.line - other.line || one.column - other.column;

function headingOf(words: string): Passage {
  const text = inOneLine(words);
  return { kind: 'heading', text, written: text };
}

function stepOf(tag: TagUse, paragraphs: readonly ParagraphUse[]): Step {
  const scene = enclosing(tag.within, 'Scene');
  const passages = paragraphs
    .filter(({ within }) => enclosing(within, 'Step') === tag)
    .map(passageOf);
  return {
    kind: 'step',
    id: propOf(tag, 'id') ?? '',
    formerly: formerIdsOf(tag),
    title: inOneLine(firstSentence(tag.text)),
    dateline: propOf(tag, 'dateline'),
    scene: (scene && propOf(scene, 'id')) ?? '',
    state: propOf(tag, 'state') ?? '',
    passages,
    text: passages.map(({ text }) => text).join(' '),
  };
}

function passageOf({ cited, written, within }: ParagraphUse): Passage {
  const quote = enclosing(within, 'Quote');
  const finding = enclosing(within, 'Finding');
  const text = inOneLine(cited.replace(/\[\^(?:note-)?([^\]]+)\]/g, '[$1]'));
  const source = inOneLine(written);
  if (quote !== undefined) {
    const by = propOf(quote, 'by') ?? '';
    return { kind: 'quotation', text: `${text} (${by})`, written: `${source} ${by}` };
  }
  if (finding === undefined) return { kind: 'paragraph', text, written: source };
  return { kind: 'finding', text, written: `${source} ${propOf(finding, 'chapter')}` };
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
