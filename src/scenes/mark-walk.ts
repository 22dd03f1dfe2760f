import { atLeisure } from './at-leisure.ts';
import { contentOf } from '../notes/mark-popover.ts';
import type { Popover } from '../notes/popover.ts';
import { isKey } from '../reader/site-keys.ts';
import { factsIn, sentencesOf } from './mark-facts.ts';
import type { Fact } from './mark-facts.ts';
import { ringAround } from './mark-ring.ts';
import type { SceneParts } from './scene-parts.ts';
import { hasSign, watchSigns } from './stage-signs.ts';

/** How long the page must stand still before the facts of its picture are read anew, in milliseconds. */
const PAUSE = 200;

/**
 * Let keys go from mark to mark of a stage's picture. The picture itself is hidden from assistive
 * technology, and its elements come and go; so the focus stays on one list box beside it, which is
 * laid around the mark it is at and says its words. Enter leads to the mark's notes.
 * @param notesPage the address of the page with all notes
 */
export function walkMarks(parts: SceneParts, popover: Popover, notesPage: string): void {
  const { id, stage, picture, live, marks: list } = parts;
  let facts: readonly Fact[] = [];
  /** The words of the mark that the list is at. */
  let current: string | undefined;
  let options = 0;
  /** Whether the picture has changed since its facts were read. */
  let isStale = false;

  const isFocused = (): boolean => document.activeElement === list;
  const at = (): number => facts.findIndex(({ says }) => says === current);

  const lay = (left: string, top: string, width: string, height: string): void => {
    Object.assign(list.style, { left, top, width, height });
  };
  /** As wide as the stage, whatever that becomes: pixels would make a page wider whose window has turned. */
  const layOverAll = (): void => lay('0', '0', '100%', `${picture.clientHeight}px`);
  /** Lay the list around its mark, or around the whole picture. */
  const place = (): void => {
    if (!isFocused()) return layOverAll();
    const corner = (list.offsetParent ?? stage).getBoundingClientRect();
    const boxes = facts[at()]?.elements.map((element) => element.getBoundingClientRect()) ?? [];
    const { left, top, right, bottom } = ringAround(boxes, picture.getBoundingClientRect());
    lay(
      `${left - corner.left}px`,
      `${top - corner.top}px`,
      `${right - left}px`,
      `${bottom - top}px`,
    );
  };
  const say = (): void => {
    const index = Math.max(0, at());
    const fact = facts[index];
    const option = document.createElement('div');
    option.id = `${id}-mark-${options++}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', String(current !== undefined));
    option.setAttribute('aria-posinset', String(index + 1));
    option.setAttribute('aria-setsize', String(facts.length));
    option.className = 'visually-hidden';
    // A label, as words that nobody sees would be found by the browser's search.
    option.setAttribute(
      'aria-label',
      fact ? sentencesOf(fact, notesPage) : 'No marks in this picture.',
    );
    list.replaceChildren(option);
    if (current === undefined) list.removeAttribute('aria-activedescendant');
    else list.setAttribute('aria-activedescendant', option.id);
  };
  const isAtRest = (): boolean => hasSign(stage, 'settled') && hasSign(stage, 'live');
  const refresh = (): void => {
    isStale = false;
    facts = factsIn(live);
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
    if (isStale || facts.some(({ elements }) => elements.some((each) => !each.isConnected)))
      refresh();
    else place();
  });
  list.addEventListener('blur', ({ relatedTarget }) => {
    if (!popover.holds(relatedTarget)) leave();
  });
  list.addEventListener('click', () => goTo(at()));
  list.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { key } = event;
    if (isKey(key, 'nextMark')) goTo(at() + 1);
    else if (isKey(key, 'previousMark')) goTo(at() < 0 ? facts.length - 1 : at() - 1);
    else if (isKey(key, 'firstMark')) goTo(0);
    else if (isKey(key, 'lastMark')) goTo(facts.length - 1);
    else if (isKey(key, 'notesOfMark')) {
      goTo(at());
      popover.enter();
    } else return;
    event.preventDefault();
  });
  const refreshAtLeisure = atLeisure(() => {
    if (isStale && isAtRest()) refresh();
  }, PAUSE);
  watchSigns(stage, ['settled', 'live'], () => {
    isStale = true;
    if (hasSign(stage, 'failed')) list.hidden = !isFocused();
    if (isAtRest() && (isFocused() || options === 0)) refresh();
    else if (isAtRest()) refreshAtLeisure();
    else if (isFocused() && current !== undefined) {
      popover.close();
      layOverAll();
    }
  });
  const placeAgain = (): void => {
    if (isFocused()) place();
  };
  watchSigns(stage, ['view'], placeAgain);
  new ResizeObserver(placeAgain).observe(picture);
}
