import type { Page } from '@playwright/test';

/** A place in the window, or a way across it, in pixels. */
type Vector = { readonly x: number; readonly y: number };

/**
 * Put a finger on the page, move it a way in six steps, and take it off.
 * @param meanwhile what is awaited while the finger rests where it was put
 */
export async function dragFinger(
  page: Page,
  from: Vector,
  way: Vector,
  meanwhile?: () => Promise<void>,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove', share: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: [{ x: from.x + way.x * share, y: from.y + way.y * share }],
    });
  await touch('touchStart', 0);
  await meanwhile?.();
  for (let step = 1; step <= 6; step++) await touch('touchMove', step / 6);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
