import type { Point } from '../graphics/view-of-picture.ts';

/** How far a mouse goes before it drags, in pixels: a press that trembles still means a mark. */
const TREMBLE = 4;
/** How much a turn of the wheel by 100 pixels zooms. */
const WHEEL = 1.4;
/** How long a wheel must stand still before the picture is drawn anew, in milliseconds. */
const PAUSE = 150;

/** What hands do to a picture. */
export type Hands = {
  /** Whether the picture is lent: one finger or the mouse may move it. */
  isLent(): boolean;
  /** Whether a mouse that drags may take the picture: as it is told there may be nothing to move. */
  mayBeDragged(): boolean;
  /** Whether a wheel zooms without a key: where there is nothing that it could scroll. */
  isAlone(): boolean;
  /** The reader takes hold of the picture. */
  take(): void;
  move(by: Point): void;
  /** @param around in pixels from the corner of the picture */
  zoom(times: number, around: Point): void;
  /** The hand has let go. */
  rest(): void;
};

/**
 * Hear what hands do to a picture. A picture that is not lent takes no scroll: a finger and a wheel go
 * on scrolling the page, two fingers and a wheel with the control key (as a pinch on a pad is told) take
 * hold of it.
 */
export function hearHands(picture: HTMLElement, hands: Hands): void {
  hearMouse(picture, hands);
  hearFingers(picture, hands);
  let pause: ReturnType<typeof setTimeout>;
  picture.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey && !hands.isAlone()) return;
      event.preventDefault();
      hands.take();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
      // A pinch on a pad comes in small turns.
      const turn = event.deltaY * lines * (event.ctrlKey && Math.abs(event.deltaY) < 20 ? 5 : 1);
      hands.zoom(WHEEL ** (-turn / 100), inPicture(picture, event.clientX, event.clientY));
      clearTimeout(pause);
      pause = setTimeout(() => hands.rest(), PAUSE);
    },
    { passive: false },
  );
}

function hearMouse(picture: HTMLElement, hands: Hands): void {
  picture.addEventListener('pointerdown', (press) => {
    if (press.pointerType === 'touch' || press.button !== 0) return;
    if (!hands.isLent() && !hands.mayBeDragged()) return;
    let [x, y] = [press.clientX, press.clientY];
    let drags = false;
    const watching = new AbortController();
    const { signal } = watching;
    const follow = (event: PointerEvent): void => {
      const by = { x: event.clientX - x, y: event.clientY - y };
      if (!drags && Math.hypot(by.x, by.y) < TREMBLE) return;
      if (!drags) hands.take();
      drags = true;
      [x, y] = [event.clientX, event.clientY];
      hands.move(by);
    };
    const letGo = (): void => {
      watching.abort();
      if (!drags) return;
      hands.rest();
      // The end of a drag is no press on the mark under it.
      const noPress = (event: Event): void => event.stopPropagation();
      picture.addEventListener('click', noPress, { capture: true, once: true });
      setTimeout(() => picture.removeEventListener('click', noPress, { capture: true }));
    };
    addEventListener('pointermove', follow, { signal });
    for (const end of ['pointerup', 'pointercancel', 'blur'])
      addEventListener(end, letGo, { signal });
  });
}

function hearFingers(picture: HTMLElement, hands: Hands): void {
  /** Where the fingers are together, and how far apart; nothing while they mean the page. */
  let grip: (Point & { readonly apart: number }) | undefined;
  let moved = false;
  const begin = (event: TouchEvent): void => {
    const several = event.touches.length > 1;
    grip = several || hands.isLent() ? gripOf(event.touches) : undefined;
    // One finger may still mean a mark.
    if (several && event.cancelable) event.preventDefault();
  };
  picture.addEventListener('touchstart', begin, { passive: false });
  picture.addEventListener(
    'touchmove',
    (event) => {
      if (!grip) return;
      if (event.cancelable) event.preventDefault();
      const next = gripOf(event.touches);
      hands.take();
      hands.move({ x: next.x - grip.x, y: next.y - grip.y });
      if (grip.apart > 0 && next.apart > 0)
        hands.zoom(next.apart / grip.apart, inPicture(picture, next.x, next.y));
      grip = next;
      moved = true;
    },
    { passive: false },
  );
  for (const end of ['touchend', 'touchcancel'] as const) {
    picture.addEventListener(end, (event) => {
      grip = event.touches.length > 0 && hands.isLent() ? gripOf(event.touches) : undefined;
      if (event.touches.length > 0 || !moved) return;
      moved = false;
      hands.rest();
    });
  }
}

function gripOf(touches: TouchList): Point & { readonly apart: number } {
  const [first, second = first] = touches;
  if (!first || !second) return { x: 0, y: 0, apart: 0 };
  return {
    x: (first.clientX + second.clientX) / 2,
    y: (first.clientY + second.clientY) / 2,
    apart: Math.hypot(first.clientX - second.clientX, first.clientY - second.clientY),
  };
}

function inPicture(picture: HTMLElement, x: number, y: number): Point {
  const { left, top } = picture.getBoundingClientRect();
  return { x: x - left, y: y - top };
}
