import type { Popover } from './popover.ts';

const UNNUMBERED: Record<string, string> = {
  report: 'The report says so, without a note.',
  edition: 'Drawn or derived by this edition.',
};

/** How far from a mark a touch may land, in pixels; nearer marks come first. */
const REACH = [0, 6, 11, 16] as const;

/**
 * From a mark to what it rests on: touching a mark of a drawing, or close beside it, tells what it
 * stands for and leads to its notes. Keys do the same, see `scenes/mark-walk.ts`.
 * @param picture holds the drawing
 * @param notesPage the address of the page with all notes
 */
export function openMarksInPlace(picture: HTMLElement, popover: Popover, notesPage: string): void {
  picture.addEventListener('click', ({ target, clientX, clientY }) => {
    if (!(target instanceof Element) || target.closest('a, button')) return;
    const mark = markNear(picture, clientX, clientY);
    if (mark) popover.open(mark, wordsOf(mark), contentOf(mark, notesPage));
  });
}

/** What a mark says in words; empty where it stands for no fact. */
export const wordsOf = (mark: Element): string =>
  mark.querySelector(':scope > title')?.textContent ?? '';

/** What a popover shows of a mark. */
export const contentOf = (mark: Element, notesPage: string): HTMLElement[] => [
  paragraph(wordsOf(mark)),
  sourcesOf(mark.getAttribute('data-notes') ?? '', notesPage),
];

/** The mark of a picture at a point of the window, or the nearest one within reach of a finger. */
function markNear(picture: HTMLElement, x: number, y: number): Element | undefined {
  for (const reach of REACH) {
    for (let turn = 0; turn < (reach === 0 ? 1 : 8); turn++) {
      const angle = (turn * Math.PI) / 4;
      const at = document.elementFromPoint(
        x + reach * Math.cos(angle),
        y + reach * Math.sin(angle),
      );
      const mark = at?.closest('[data-notes]');
      if (mark && picture.contains(mark) && wordsOf(mark) !== '') return mark;
    }
  }
  return undefined;
}

/**
 * A line that leads to what something rests on.
 * @param notes numbers of notes, or `report` or `edition`, as a mark’s `data-notes`
 */
export function sourcesOf(notes: string, notesPage: string): HTMLElement {
  const sentence = UNNUMBERED[notes];
  if (sentence) return paragraph(sentence);
  const numbers = notes.split(' ');
  const line = paragraph(numbers.length === 1 ? 'Note: ' : 'Notes: ');
  for (const [i, number] of numbers.entries()) {
    const link = document.createElement('a');
    link.textContent = number;
    link.href = document.getElementById(`note-${number}`)
      ? `#note-${number}`
      : `${notesPage}#note-${number}`;
    line.append(i > 0 ? ', ' : '', link);
  }
  return line;
}

/** A paragraph of plain words. */
export function paragraph(text: string, className = ''): HTMLElement {
  const element = document.createElement('p');
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
