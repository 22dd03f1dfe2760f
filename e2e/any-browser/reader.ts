import { expect } from '@playwright/test';
import { OFTEN } from '../often.ts';

/** The inside of a window, in pixels. */
type Size = { readonly width: number; readonly height: number };

/**
 * Somebody who reads the site in a browser: the little that is asked of every browser, whatever drives
 * it. Keys and mouse are the browser’s own, not events that a script makes.
 */
export type Reader = {
  /** Open a page by its path within the site, as somebody who types it or follows a link. */
  open(path: string): Promise<unknown>;
  reload(): Promise<unknown>;
  /** Go back in the history, within a page or to the one before. */
  back(): Promise<unknown>;
  /** Make the inside of the window so large, or as nearly as the browser can. */
  resize(size: Size): Promise<unknown>;
  /** Press a key by its name in browsers: `Tab`, `ArrowRight`, `?`. */
  press(key: string): Promise<unknown>;
  /** Press the mouse at a place of the window, in pixels from its upper left corner. */
  clickAt(x: number, y: number): Promise<unknown>;
  /** Ask something of the page: a function that needs nothing from outside, and is told `about`. */
  look<About, Answer>(ask: (about: About) => Answer, about: About): Promise<Answer>;
};

/** A browser that runs. */
export type Running = {
  /** Somebody new in it, of whom it knows nothing. @param site where the site is, without a slash at its end */
  newReader(site: string): Promise<{ readonly reader: Reader; leave(): Promise<unknown> }>;
  end(): Promise<unknown>;
};

/** Start a browser. @param scripts whether pages may run scripts */
export type StartBrowser = (options: { readonly scripts: boolean }) => Promise<Running>;

/** Wait until the page answers so. @param where what it is about, for the message of a failure */
export async function comeTo<About, Answer>(
  reader: Reader,
  where: string,
  ask: (about: About) => Answer,
  about: About,
  answer: Answer,
): Promise<void> {
  await expect.poll(() => reader.look(ask, about), { ...OFTEN, message: where }).toEqual(answer);
}

/** Bring an element to the middle of the window and press the mouse on it, once it stands there and nothing lies over it. */
export async function clickOn(reader: Reader, selector: string): Promise<void> {
  let place: readonly number[] = [];
  const stands = async (): Promise<boolean> => {
    const before = place;
    const { x, y, isReached } = await reader.look((wanted) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element?.getClientRects()[0] ?? new DOMRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const isThere = document.fonts.status === 'loaded' && element !== null;
      return { x, y, isReached: isThere && element.contains(document.elementFromPoint(x, y)) };
    }, selector);
    place = [x, y];
    return isReached && before.join() === place.join();
  };
  await expect.poll(stands, { ...OFTEN, message: `a place to press ${selector}` }).toBe(true);
  await reader.clickAt(place[0] ?? 0, place[1] ?? 0);
}

/** Bring the top of an element to where links to it bring it. */
export const bringTo = (reader: Reader, id: string): Promise<void> =>
  reader.look(
    (wanted) => document.getElementById(wanted)?.scrollIntoView({ behavior: 'instant' }),
    id,
  );
