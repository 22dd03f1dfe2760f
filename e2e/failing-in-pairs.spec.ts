import { expect, test, type Browser, type Page, type Route } from '@playwright/test';
import { OFTEN } from './often.ts';
import { sceneWith } from './story-under-test.ts';
import { darken } from './unlit.ts';

/** What a chapter asks for: by its path, and by whether the page names it or a script brings it later. */
const PARTS: Readonly<Record<string, (path: string, isNamed: boolean) => boolean>> = {
  'scripts of the page': (path, isNamed) => isNamed && path.endsWith('.js'),
  'code that comes later': (path, isNamed) => !isNamed && path.endsWith('.js'),
  'styles that come later': (path, isNamed) => !isNamed && path.endsWith('.css'),
  'data of the map': (path) => /\/drawing\.json$|\/base-map\.\w+\.json$/.test(path),
  'list of contents': (path) => path.endsWith('/contents.json'),
  land: (path) => path.endsWith('.avif'),
  faces: (path) => path.endsWith('.woff2'),
};

/** What becomes of a file that is asked for. @param comes when what is late may come */
const FATES = {
  late: async (route: Route, comes: Promise<void>) => {
    await comes;
    await route.continue();
  },
  'cut off': async (route: Route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  },
};
type Fate = keyof typeof FATES;

/** What a browser calls a script that is cut off: that is its own word, not the story’s. */
const CUT_OFF = 'SyntaxError';

const { chapter, scene, steps } = sceneWith(2, 'map');
const [FIRST = '', SECOND = ''] = steps;

/** Hold the page to what a reader needs at a step: its words, and its picture or its still. */
async function expectReadable(page: Page, step: string): Promise<void> {
  const words = page.locator(`#${step} > p:not([class])`).first();
  await expect(words).toBeInViewport();
  await expect(words).toHaveCSS('opacity', '1');
  const hasPicture = ([sceneId = '', stepId = '']: string[]): boolean => {
    const stage = document.querySelector<HTMLElement>(`[data-stage="${sceneId}"]`);
    const isLive = stage?.dataset['live'] !== undefined && stage.dataset['shows'] === stepId;
    if (isLive && stage.checkVisibility()) return true;
    // In place of the live picture, or after the step.
    return [...document.querySelectorAll('img')].some(
      (image) =>
        new RegExp(`/stills/${sceneId}/${stepId}(-narrow)?[.]svg`).test(image.currentSrc) &&
        image.checkVisibility() &&
        image.naturalWidth > 0,
    );
  };
  await expect.poll(() => page.evaluate(hasPicture, [scene, step]), OFTEN).toBe(true);
}

/** Bring the words of a step to the middle of the window by a wheel: what a script does, a browser may take back. */
async function readOnTo(page: Page, step: string): Promise<void> {
  const away = await page.evaluate((id) => {
    const words = document.querySelector(`#${id} > p:not([class])`);
    return (words?.getBoundingClientRect().top ?? 0) - innerHeight / 2;
  }, step);
  await page.mouse.move(20, 200);
  await page.mouse.wheel(0, away);
}

/** Read two steps while parts of the page have their fates; what is late comes after the reader has moved on. */
async function read(browser: Browser, fates: Readonly<Record<string, Fate>>): Promise<void> {
  const page = await browser.newPage();
  await darken(page);
  const errors: string[] = [];
  page.on('pageerror', ({ name, message }) => {
    if (name !== CUT_OFF) errors.push(message);
  });
  const address = `/chapters/${chapter}/`;
  const markup = await (await page.request.get(address)).text();
  let letCome = (): void => undefined;
  const comes = new Promise<void>((resolve) => (letCome = resolve));
  await page.route('**', (route) => {
    const { pathname } = new URL(route.request().url());
    const [, fate] =
      Object.entries(fates).find(([part]) =>
        PARTS[part]?.(pathname, markup.includes(`"${pathname}"`)),
      ) ?? [];
    return fate === undefined ? route.continue() : FATES[fate](route, comes);
  });
  await page.goto(`${address}#${FIRST}`, { waitUntil: 'commit' });
  // Where scripts are late, the browser itself may not have gone there yet.
  await page.locator(`#${FIRST} > p`).first().scrollIntoViewIfNeeded();
  await expectReadable(page, FIRST);
  await page.keyboard.press('?');
  await page.keyboard.press('Escape');
  await readOnTo(page, SECOND);
  await expectReadable(page, SECOND);
  letCome();
  await page.waitForLoadState('load');
  await expectReadable(page, SECOND);
  await page.keyboard.press('c');
  await page.waitForLoadState('load');
  expect(errors).toEqual([]);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.close();
}

/** The parts in a ring: with each one fails, in turn, the half of the others that follows it. So each pair comes once. */
const ring = Object.keys(PARTS);
for (const [at, one] of ring.entries()) {
  const others = [...ring, ...ring].slice(at + 1, at + 1 + Math.floor(ring.length / 2));
  test(`where ${one} come late, and another part is cut off, a chapter is read, and no script stumbles`, async ({
    browser,
  }) => {
    await test.step('nothing else', () => read(browser, { [one]: 'late' }));
    for (const other of others)
      await test.step(`${other} cut off`, () =>
        read(browser, { [one]: 'late', [other]: 'cut off' }));
  });
}
