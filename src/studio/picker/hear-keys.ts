import type { Size } from '../../graphics/mark.ts';
import type { Hands } from '../../scenes/hear-hands.ts';

/** How far one press of an arrow key moves a map, in pixels, and how much a sign zooms. */
const STEP = 40;
const ZOOM = 1.25;

/** Let the keys of a focused map move and zoom it, as hands do. */
export function hearKeys(
  element: HTMLElement,
  hands: Pick<Hands, 'move' | 'zoom' | 'rest'>,
  { width, height }: Size,
): void {
  const middle = { x: width / 2, y: height / 2 };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => hands.move({ x: STEP, y: 0 }),
    ArrowRight: () => hands.move({ x: -STEP, y: 0 }),
    ArrowUp: () => hands.move({ x: 0, y: STEP }),
    ArrowDown: () => hands.move({ x: 0, y: -STEP }),
    '+': () => hands.zoom(ZOOM, middle),
    '-': () => hands.zoom(1 / ZOOM, middle),
  };
  element.tabIndex = 0;
  element.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
    hands.rest();
  });
}
