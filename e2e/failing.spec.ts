import { expect, test, type Page } from '@playwright/test';
import { sceneWith } from './story-under-test.ts';
import { darken } from './unlit.ts';

/** What a page asks for, by kind, and how much of it may be broken. */
const FILES = {
  scripts: /\.js$/,
  data: /\.json$/,
  faces: /\.woff2$/,
  pictures: /\.(svg|avif)$/,
  styles: /\.css$/,
} as const;

/** What a browser calls a script that is cut off: that is its own word, not the story’s. */
const CUT_OFF = 'SyntaxError';

/** What can go wrong with a file on its way. */
const FAULTS = {
  fails: (page: Page, files: RegExp) => page.route(files, (route) => route.abort()),
  'is missing': (page: Page, files: RegExp) =>
    page.route(files, (route) => route.fulfill({ status: 404, body: '<h1>Not here</h1>' })),
  'is cut off': (page: Page, files: RegExp) =>
    page.route(files, async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
    }),
} as const;

/** Refuse what a page may ask its device for, and set its clock to another century. */
function failingDevice(): void {
  const refuse = (): never => {
    throw new DOMException('Refused.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) {
    Object.defineProperty(globalThis, name, { get: refuse });
  }
  Object.defineProperty(navigator, 'serviceWorker', { get: refuse });
  Date.now = () => -1e13;
}

/** A device on which no room is left. */
function fullDevice(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('No room is left.', 'QuotaExceededError');
  };
}

const { chapter, scene, steps } = sceneWith(2, 'map');

/** Open a chapter at a step, and hold it to what a reader needs: its words, and a picture of it where one can come. */
async function expectReadable(page: Page, picture: 'shown' | 'any'): Promise<void> {
  const step = steps[1] ?? '';
  await page.goto(`/chapters/${chapter}/#${step}`);
  const words = page.locator(`#${step} > p:not([class])`).first();
  await words.scrollIntoViewIfNeeded();
  await expect(words).toBeInViewport();
  await expect(words).toHaveCSS('opacity', '1');
  if (picture === 'any') return;
  await expect
    .poll(() =>
      page.evaluate(
        ([sceneId = '', stepId = '']) => {
          const stage = document.querySelector<HTMLElement>(`[data-stage="${sceneId}"]`);
          const isShown =
            stage !== null && stage.checkVisibility() && stage.dataset['shows'] === stepId;
          if (isShown && stage.dataset['live'] !== undefined) return true;
          // In place of the live picture, or after the step.
          const stills = [...document.querySelectorAll('img')].filter((image) =>
            new RegExp(`/stills/${sceneId}/${stepId}(-narrow)?[.]svg`).test(image.currentSrc),
          );
          return stills.some((still) => still.checkVisibility() && still.naturalWidth > 0);
        },
        [scene, step],
      ),
    )
    .toBe(true);
}

for (const [kind, files] of Object.entries(FILES)) {
  test(`whatever becomes of its ${kind}, a chapter is read, and no script stumbles @second-story`, async ({
    browser,
  }) => {
    for (const [fault, bring] of Object.entries(FAULTS)) {
      await test.step(`each of them ${fault}`, async () => {
        const page = await browser.newPage();
        await darken(page);
        const errors: string[] = [];
        page.on('pageerror', ({ name, message }) => {
          if (name !== CUT_OFF) errors.push(message);
        });
        await bring(page, files);
        await expectReadable(page, kind === 'pictures' ? 'any' : 'shown');
        expect(errors).toEqual([]);
        await page.close();
      });
    }
  });
}

test('on a device that refuses, is full, or has lost the time, a chapter is read, and no script stumbles @second-story', async ({
  browser,
}) => {
  for (const device of [failingDevice, fullDevice]) {
    const page = await browser.newPage({ serviceWorkers: 'allow' });
    await darken(page);
    const errors: string[] = [];
    page.on('pageerror', ({ name, message }) => {
      if (name !== CUT_OFF) errors.push(message);
    });
    await page.addInitScript(device);
    await expectReadable(page, 'shown');
    await page.goto('/offline/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(errors).toEqual([]);
    await page.close();
  }
});
