import { contentOf, wordsOf } from '../notes/mark-popover.ts';
import type { Popover } from '../notes/popover.ts';

/** Room between a mark and the ring around it, and the least a ring measures, in pixels. */
const RING = { room: 4, least: 24 };

/** A fact of the picture: its words, and every element that says them. */
type Fact = { readonly says: string; readonly elements: readonly Element[] };

/**
 * Let keys go from mark to mark of a stage's picture. The picture itself is hidden from assistive
 * technology, and its elements come and go; so the focus stays on one list box beside it, which is
 * laid around the mark it is at and says its words. Enter leads to the mark's notes.
 * @param notesPage the address of the page with all notes
 */
export function walkMarks(stage: HTMLElement, popover: Popover, notesPage: string): void {
  const list = stage.querySelector<HTMLElement>('.stage-marks');
  const picture = stage.querySelector<HTMLElement>('.stage-picture');
  if (!list || !picture) return;
  let facts: readonly Fact[] = [];
  /** The words of the mark that the list is at. */
  let current: string | undefined;
  let options = 0;

  const isFocused = (): boolean => document.activeElement === list;
  const at = (): number => facts.findIndex(({ says }) => says === current);

  /** Lay the list around its mark, or around the whole picture. */
  const place = (): void => {
    const corner = stage.getBoundingClientRect();
    const { left, top, width, height } = ringOf(facts[at()], picture.getBoundingClientRect());
    Object.assign(list.style, {
      left: `${left - corner.left}px`,
      top: `${top - corner.top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  };
  const say = (): void => {
    const index = Math.max(0, at());
    const fact = facts[index];
    const option = document.createElement('div');
    option.id = `${stage.dataset.stage}-mark-${options++}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', String(current !== undefined));
    option.setAttribute('aria-posinset', String(index + 1));
    option.setAttribute('aria-setsize', String(facts.length));
    option.className = 'visually-hidden';
    option.textContent = fact ? textOf(fact, notesPage) : 'No marks in this picture.';
    list.replaceChildren(option);
    if (current === undefined) list.removeAttribute('aria-activedescendant');
    else list.setAttribute('aria-activedescendant', option.id);
  };
  const refresh = (): void => {
    facts = factsIn(picture);
    if (at() < 0) current = undefined;
    list.hidden = facts.length === 0 && !isFocused();
    say();
    place();
  };
  const goTo = (index: number): void => {
    const fact = facts[Math.min(Math.max(index, 0), facts.length - 1)];
    if (!fact) return;
    current = fact.says;
    say();
    place();
    const [mark] = fact.elements;
    if (mark) popover.show(list, fact.says, contentOf(mark, notesPage));
  };
  const leave = (): void => {
    popover.close();
    current = undefined;
    say();
    place();
  };

  list.addEventListener('focus', () => {
    if (facts.some(({ elements }) => elements.some((each) => !each.isConnected))) refresh();
    else place();
  });
  list.addEventListener('blur', ({ relatedTarget }) => {
    if (!popover.holds(relatedTarget)) leave();
  });
  list.addEventListener('click', () => goTo(at()));
  list.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined) goTo(at() < 0 && step < 0 ? facts.length - 1 : at() + step);
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(facts.length - 1);
    else if (event.key === 'Enter' || event.key === ' ') {
      goTo(at());
      popover.enter();
    } else return;
    event.preventDefault();
  });
  new MutationObserver(() => {
    if ('settled' in stage.dataset && 'live' in stage.dataset) refresh();
    else if (isFocused() && current !== undefined) {
      popover.close();
      Object.assign(list.style, { left: '0', top: '0', width: '100%', height: '100%' });
    }
  }).observe(stage, { attributeFilter: ['data-settled', 'data-live'] });
  new MutationObserver(() => isFocused() && place()).observe(stage, {
    attributeFilter: ['data-view'],
  });
  new ResizeObserver(() => isFocused() && place()).observe(picture);
}

/** The facts of a picture in the order of its drawing; a mark and its label are one. */
function factsIn(picture: HTMLElement): Fact[] {
  const bySaying = new Map<string, Element[]>();
  const frame = picture.getBoundingClientRect();
  for (const mark of picture.querySelectorAll('.stage-live [data-notes]')) {
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

function ringOf(fact: Fact | undefined, frame: DOMRect): DOMRect {
  if (!fact) return frame;
  const boxes = fact.elements.map((element) => element.getBoundingClientRect());
  const [left, right] = span(
    Math.min(...boxes.map((box) => box.left)),
    Math.max(...boxes.map((box) => box.right)),
    frame.left,
    frame.right,
  );
  const [top, bottom] = span(
    Math.min(...boxes.map((box) => box.top)),
    Math.max(...boxes.map((box) => box.bottom)),
    frame.top,
    frame.bottom,
  );
  return new DOMRect(left, top, right - left, bottom - top);
}

/** From one end of a ring to the other, wide enough to be seen and inside the picture. */
function span(from: number, to: number, least: number, most: number): [number, number] {
  const room = Math.max(RING.room, (RING.least - (to - from)) / 2);
  return [Math.max(from - room, least), Math.min(to + room, most)];
}

/** What the list says at a mark: its words and its notes, as whole sentences. */
function textOf({ says, elements: [mark] }: Fact, notesPage: string): string {
  const parts = mark ? contentOf(mark, notesPage).map((part) => part.textContent) : [says];
  return parts.map((part) => part.replace(/[^.!?”]$/, '$&.')).join(' ');
}
