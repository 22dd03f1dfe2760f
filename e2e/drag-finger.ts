import type { Page } from '@playwright/test';

/** A place in the window, or a way across it, in pixels. */
type Vector = { readonly x: number; readonly y: number };

/** How a finger moves. */
type Drag = {
  /** In so many steps. */
  readonly steps?: number;
  /** What is awaited while the finger rests where it was put. */
  readonly meanwhile?: (() => Promise<void>) | undefined;
  /** What is awaited after each step; nothing where left out, so that it is as fast as can be. */
  readonly afterStep?: () => Promise<unknown>;
};

/** Put a finger on the page, move it a way, and take it off. */
export async function dragFinger(
  page: Page,
  from: Vector,
  way: Vector,
  { steps = 6, meanwhile, afterStep }: Drag = {},
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove', share: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: [{ x: from.x + way.x * share, y: from.y + way.y * share }],
    });
  await touch('touchStart', 0);
  await meanwhile?.();
  for (let step = 1; step <= steps; step++) {
    await touch('touchMove', step / steps);
    await afterStep?.();
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
