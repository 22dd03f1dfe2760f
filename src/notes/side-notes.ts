import { marginOf, passagesOf } from './margins.ts';
import { stackNotes } from './stack-notes.ts';

/** Where windows are wide enough for notes beside prose. */
const WIDE = '(min-width: 75rem)';

/** A note in the margin, and the references of its passage that cite it. */
type SideNote = { readonly box: HTMLElement; readonly references: readonly HTMLAnchorElement[] };

/**
 * Let notes stand beside the lines that cite them, wherever there is a margin for them. They are copies
 * of those at the end of the chapter, for eyes and pointers: readers’ software and keys are led to the
 * notes themselves as ever, and so is everybody where a note has found no room.
 * @param text holds the passages that cite
 */
export function standNotesBeside(text: HTMLElement): void {
  const layer = document.createElement('div');
  layer.className = 'side-notes full';
  layer.ariaHidden = 'true';
  const isWide = matchMedia(WIDE);
  let passages: { readonly of: ReturnType<typeof passagesOf>[number]; notes: SideNote[] }[] = [];

  const make = (): void => {
    passages = passagesOf(text).map((of) => ({ of, notes: notesIn(of) }));
    layer.replaceChildren(...passages.flatMap(({ notes }) => notes.map(({ box }) => box)));
    text.append(layer);
  };
  const place = (): void => {
    if (!isWide.matches) return;
    if (!layer.isConnected) make();
    const corner = layer.getBoundingClientRect();
    const measured = passages.map(({ of, notes }) => ({ margin: marginOf(of), notes }));
    for (const { margin, notes } of measured)
      for (const { box } of notes) {
        box.hidden = margin === undefined;
        if (margin) box.style.width = `${margin.width}px`;
      }
    const stacked = measured.map(({ margin, notes }) => ({
      margin,
      notes,
      tops: margin
        ? stackNotes(notes.map(wishOf), margin.top, margin.bottom)
        : notes.map(() => undefined),
    }));
    for (const { margin, notes, tops } of stacked)
      for (const [i, { box }] of notes.entries()) {
        const top = tops[i];
        box.hidden = top === undefined;
        if (top === undefined || !margin) continue;
        box.style.left = `${margin.left - corner.left}px`;
        box.style.top = `${top - corner.top}px`;
      }
  };

  /** Show which note a reference means; says whether it stands in the margin. */
  const point = (reference: Element | null): boolean => {
    const notes = passages.flatMap((passage) => passage.notes);
    const meant = notes.find(({ references }) => references.some((each) => each === reference));
    for (const each of notes) each.box.toggleAttribute('data-meant', each === meant);
    return isWide.matches && meant?.box.hidden === false;
  };
  const referenceAt = (target: EventTarget | null): Element | null =>
    target instanceof Element ? target.closest('a.noteref') : null;
  for (const event of ['pointerover', 'focusin'] as const)
    text.addEventListener(event, ({ target }) => void point(referenceAt(target)));
  text.addEventListener('click', (event) => {
    const { target, detail, ctrlKey, metaKey, shiftKey } = event;
    const reference = referenceAt(target);
    // A click without a pointer is a key, or readers’ software: to them the margin says nothing.
    if (!reference || detail === 0 || ctrlKey || metaKey || shiftKey || !point(reference)) return;
    event.preventDefault();
    event.stopPropagation();
  });

  let frame = 0;
  const placeSoon = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  };
  new ResizeObserver(placeSoon).observe(document.body);
  isWide.addEventListener('change', placeSoon);
}

const wishOf = ({ box, references: [first] }: SideNote) => ({
  top: first?.getBoundingClientRect().top ?? 0,
  height: box.offsetHeight,
});

const referencesIn = (element: HTMLElement): HTMLAnchorElement[] => [
  ...element.querySelectorAll<HTMLAnchorElement>('a.noteref'),
];

/** A copy of each note that a passage cites, with all references to it. */
function notesIn(passage: readonly HTMLElement[]): SideNote[] {
  const cited = new Map<string, HTMLAnchorElement[]>();
  for (const reference of passage.flatMap(referencesIn)) {
    const id = reference.hash.slice(1);
    cited.set(id, [...(cited.get(id) ?? []), reference]);
  }
  return [...cited].flatMap(([id, references]) => {
    const note = document.getElementById(id);
    return note ? [{ box: copyOf(note), references }] : [];
  });
}

function copyOf(note: HTMLElement): HTMLElement {
  const box = document.createElement('div');
  box.className = 'side-note';
  box.append(...[...note.childNodes].map((node) => node.cloneNode(true)));
  for (const link of box.querySelectorAll('a')) link.tabIndex = -1;
  return box;
}
