import type { Mark } from '../graphics/mark.ts';
import { toMarkup } from '../graphics/markup.ts';
import { notesOfChapter } from '../story/notes-of-chapter.ts';
import type { Story, StoryNote } from '../story/story.ts';
import { formatNote } from '../wording/format-citation.ts';
import { noteKindLabel } from '../wording/note-kind-label.ts';
import type { Span } from '../wording/span.ts';

/**
 * The notes that a chapter cites, to stand at its end: reading systems show them over the text, and
 * whoever goes there finds a way back to each mention.
 */
export function footnotes(story: Story, slug: string): string {
  const notes = notesOfChapter(story, slug);
  if (notes.length === 0) return '';
  return toMarkup({
    tag: 'section',
    attrs: { class: 'notes', 'epub:type': 'footnotes', 'aria-label': 'Notes' },
    children: notes.map((note) => footnote(note, story, slug)),
  });
}

function footnote(note: StoryNote, { sources }: Story, slug: string): Mark {
  const uses = note.citations.filter(({ chapter }) => chapter === slug);
  const texts = [
    ...formatNote(note, sources).map(spanMark),
    plain(` ${noteKindLabel(note.kind)}.`),
    ...uses.flatMap(({ occurrence }) => [plain(' '), wayBack(note.number, occurrence)]),
  ];
  return {
    tag: 'aside',
    attrs: { 'epub:type': 'footnote', role: 'doc-footnote', id: `note-${note.number}` },
    children: [{ tag: 'p', children: [plain(`${note.number}. `), ...texts] }],
  };
}

const plain = (text: string): Mark => ({ tag: 'span', text });

function spanMark(span: Span): Mark {
  const { text } = span;
  if ('href' in span) return { tag: 'a', text, attrs: { href: span.href } };
  return { tag: 'italic' in span ? 'i' : 'small' in span ? 'small' : 'span', text };
}

const wayBack = (note: number, occurrence: number): Mark => ({
  tag: 'a',
  text: '↩',
  attrs: {
    role: 'doc-backlink',
    href: `#cite-${note}-${occurrence}`,
    'aria-label': `Back to mention ${occurrence} of note ${note}`,
  },
});
