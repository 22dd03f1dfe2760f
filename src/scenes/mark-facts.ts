import { contentOf, wordsOf } from '../notes/mark-popover.ts';

/** A fact of a picture: its words, and every element that says them. */
export type Fact = { readonly says: string; readonly elements: readonly Element[] };

/** The facts of a live picture in the order of its drawing; a mark and its label are one. */
export function factsIn(live: HTMLElement): Fact[] {
  const bySaying = new Map<string, Element[]>();
  const frame = live.getBoundingClientRect();
  for (const mark of live.querySelectorAll('[data-notes]')) {
    const says = wordsOf(mark);
    if (says === '' || mark.closest('[data-leaving]') || !meets(mark, frame)) continue;
    bySaying.set(says, [...(bySaying.get(says) ?? []), mark]);
  }
  return [...bySaying].map(([says, elements]) => ({ says, elements }));
}

function meets(mark: Element, frame: DOMRect): boolean {
  const { left, top, right, bottom } = mark.getBoundingClientRect();
  return right > frame.left && left < frame.right && bottom > frame.top && top < frame.bottom;
}

/**
 * A fact and its notes as whole sentences.
 * @param notesPage the address of the page with all notes
 */
export function sentencesOf({ says, elements: [mark] }: Fact, notesPage: string): string {
  const parts = mark ? contentOf(mark, notesPage).map((part) => part.textContent) : [says];
  return parts.map((part) => part.replace(/[^.!?”]$/, '$&.')).join(' ');
}
