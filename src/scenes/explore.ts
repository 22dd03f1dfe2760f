import { hearHands } from './hear-hands.ts';
import { closeLarge, isSmallWindow, openLarge } from './large-window.ts';
import { leadBack } from './lead-back.ts';
import { LentPicture } from './lent-picture.ts';
import type { SceneStage } from './scene-stage.ts';
import { watchSigns } from './stage-signs.ts';

/** How much a button or a key zooms, and how far an arrow key moves, in pixels. */
const BY = { zoom: 1.5, move: 80 };
/** What arrow keys uncover: the picture moves the other way. */
const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [BY.move, 0],
  ArrowRight: [-BY.move, 0],
  ArrowUp: [0, BY.move],
  ArrowDown: [0, -BY.move],
};
const ZOOMS: Readonly<Record<string, number>> = { '+': BY.zoom, '=': BY.zoom, '-': 1 / BY.zoom };

/** What is said to those who take a picture by its button. */
const KEYS = 'Arrow keys move the picture, plus and minus zoom, Escape leads back to the story.';

/**
 * Lend a stage’s picture to the reader: by its button or by taking hold of it. The way back to the
 * telling is the button, Escape, Back, and reading on. In a small window the button brings the picture
 * onto all of it.
 */
export function exploreOnStage(stage: SceneStage): void {
  const { parts } = stage;
  const { stage: element, picture, explore: button, zoomIn, zoomOut } = parts;
  const invitation = button.textContent;
  const lent = new LentPicture(stage);
  const back = (): void => lent.takeBack();

  const zoom = (times: number): void => {
    lent.zoom(times);
    lent.rest();
  };
  zoomIn.addEventListener('click', () => zoom(BY.zoom));
  zoomOut.addEventListener('click', () => zoom(1 / BY.zoom));
  button.addEventListener('click', () => {
    if (lent.isLent) {
      back();
      return;
    }
    if (!lent.canBeLent) return;
    if (isSmallWindow()) openLarge(parts);
    lent.lend();
    parts.announcement.textContent = KEYS;
    button.focus({ preventScroll: true });
  });
  parts.window.addEventListener('close', back);
  hearHands(picture, {
    isLent: () => lent.isLent,
    mayBeDragged: () => parts.kind === 'map' && lent.canBeLent,
    isAlone: () => parts.window.open,
    take: () => lent.lend(),
    move: (by) => lent.move(by),
    zoom: (times, around) => lent.zoom(times, around),
    rest: () => lent.rest(),
  });

  /** A box or a dialog that lies over the picture has its keys first. */
  const isOthers = (target: EventTarget | null): boolean => {
    if ('popover' in element && document.querySelector(':popover-open')) return true;
    const over = target instanceof Element ? target.closest('dialog[open], details[open]') : null;
    return over !== null && over !== parts.window;
  };
  element.addEventListener('keydown', (event) => {
    const { key, target, defaultPrevented, altKey, ctrlKey, metaKey } = event;
    if (!lent.isLent || defaultPrevented || altKey || ctrlKey || metaKey) return;
    if (isOthers(target)) return;
    const [x, y] = (target === parts.marks ? undefined : MOVES[key]) ?? [0, 0];
    const times = ZOOMS[key];
    if (x !== 0 || y !== 0) {
      lent.move({ x, y });
      lent.rest();
    } else if (times !== undefined) zoom(times);
    else return;
    event.preventDefault();
  });

  const lead = leadBack(isOthers, back);
  let stopLeading: (() => void) | undefined;
  watchSigns(element, ['exploring'], () => {
    const { isLent } = lent;
    if (isLent === (stopLeading !== undefined)) return;
    const hadFocus = element.contains(document.activeElement);
    button.toggleAttribute('data-on', isLent);
    button.textContent = isLent ? 'Back to the story' : invitation;
    zoomIn.hidden = zoomOut.hidden = !isLent;
    if (isLent) {
      stopLeading = lead();
      return;
    }
    stopLeading?.();
    stopLeading = undefined;
    if (closeLarge(parts) || hadFocus) button.focus({ preventScroll: true });
  });
  watchSigns(element, ['shows'], back);
}
