import type { Popover } from './popover.ts';

const UNNUMBERED: Record<string, string> = {
  report: 'The report says so, without a note.',
  edition: 'Drawn or derived by this edition.',
};

/**
 * From a mark to what it rests on: touching a mark of a drawing tells what it stands for and leads
 * to its notes. The same is said in the scene's table, which keys reach.
 * @param notesPage the address of the page with all notes
 */
export function openMarksInPlace(root: HTMLElement, popover: Popover, notesPage: string): void {
  root.addEventListener('click', ({ target }) => {
    const mark = target instanceof Element ? target.closest('.stage-live [data-notes]') : null;
    const says = mark?.querySelector(':scope > title')?.textContent;
    if (!mark || !says) return;
    const notes = mark.getAttribute('data-notes') ?? '';
    popover.open(mark, says, [paragraph(says), sourcesOf(notes, notesPage)]);
  });
}

function sourcesOf(notes: string, notesPage: string): HTMLElement {
  const sentence = UNNUMBERED[notes];
  if (sentence) return paragraph(sentence);
  const line = paragraph('Notes: ');
  for (const [i, number] of notes.split(' ').entries()) {
    const link = document.createElement('a');
    link.textContent = number;
    link.href = document.getElementById(`note-${number}`)
      ? `#note-${number}`
      : `${notesPage}#note-${number}`;
    line.append(i > 0 ? ', ' : '', link);
  }
  return line;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
