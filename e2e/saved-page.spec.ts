import { writeFile } from 'node:fs/promises';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { comeToRest, stepsOf } from './story-page.ts';
import { CHAPTERS } from './story-under-test.ts';

const CHAPTER = `/chapters/${CHAPTERS[1]}/`;

/** A step as a reader meets it: what it says, and whether its picture is to be seen. */
type StepSeen = { readonly step: string; readonly text: string; readonly isPictured: boolean };

/** Every step of the page in the order in which they stand, each with its picture. */
async function stepsSeenIn(page: Page): Promise<StepSeen[]> {
  for (const image of await page.locator('[data-step] img').all()) {
    await image.scrollIntoViewIfNeeded();
    // A still that is fetched late is there, or known to be missing, before the page is looked at.
    await expect(image).toHaveJSProperty('complete', true);
  }
  return page.$$eval('[data-step]', (steps) =>
    steps.map((step) => {
      const image = step.querySelector('img');
      return {
        step: step.getAttribute('data-step') ?? '',
        text: [...step.querySelectorAll(':scope > p')].map((p) => p.textContent).join(' '),
        isPictured:
          image?.checkVisibility({ visibilityProperty: true }) === true &&
          image.naturalWidth > 0 &&
          image.getBoundingClientRect().width > 100,
      };
    }),
  );
}

/** Open a chapter and read a little, so that its stage is alive. */
async function readingPage(page: Page): Promise<string[]> {
  await page.goto(CHAPTER);
  const steps = await stepsOf(page);
  const [first] = steps;
  if (!first) throw new Error('The chapter has no steps.');
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), first.step);
  await comeToRest(page, first.scene, first.step);
  return steps.map(({ step }) => step);
}

/** A page from a file, in a browser that runs none of its scripts. */
async function openWithoutScripts(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** A page’s markup as programs write it that save a page as one file. */
const savedAsOneFile = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const isAway = (element: Element): boolean => getComputedStyle(element).display === 'none';
    const gone = [...document.body.querySelectorAll('*')].filter(isAway);
    for (const element of [...gone, ...document.querySelectorAll('script')]) element.remove();
    return `<!doctype html>${document.documentElement.outerHTML}`;
  });

/** A copy of a page, in a browser that would run scripts if it brought any. */
async function openCopy(browser: Browser, address: string, html: string): Promise<Page> {
  const copy = await browser.newPage();
  await copy.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await copy.goto(address);
  return copy;
}

const expectAllTold = (seen: readonly StepSeen[], steps: readonly string[]): void => {
  expect(steps.length).toBeGreaterThan(1);
  expect(seen.map(({ step }) => step)).toEqual(steps);
  expect(seen.filter(({ text }) => text.trim().length < 30)).toEqual([]);
  expect(seen.filter(({ isPictured }) => !isPictured).map(({ step }) => step)).toEqual([]);
};

/** The steps whose still has come. */
const stillsThatCame = (page: Page): Promise<number> =>
  page.$$eval(
    '[data-step] img',
    (all: HTMLImageElement[]) => all.filter((image) => image.naturalWidth > 0).length,
  );

test('who reads a chapter to its end fetches no still that the page does not show', async ({
  page,
}) => {
  await readingPage(page);
  for (const { scene, step } of await stepsOf(page)) {
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), step);
    await comeToRest(page, scene, step);
  }
  // Until it can draw, a stage shows the still of its first step.
  const shown = await page.locator('[data-stage]').count();
  expect(await stillsThatCame(page)).toBeLessThanOrEqual(shown);
  expect(shown).toBeLessThan(await page.locator('[data-step] img').count());
});

/** What a reader does before the program asks where to save the page. */
const WAYS_TO_SAVE: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'by a key': (page) => page.keyboard.press('ControlOrMeta+s'),
  'by the menu of the page': (page) =>
    page.locator('[data-step][data-current] p').first().click({ button: 'right' }),
};

for (const [way, askToSave] of Object.entries(WAYS_TO_SAVE)) {
  test(`saved as one archive ${way}, a chapter keeps each step’s text and picture`, async ({
    page,
    browser,
  }, info) => {
    const steps = await readingPage(page);
    await askToSave(page);
    await expect.poll(() => stillsThatCame(page), { timeout: 60_000 }).toBe(steps.length);
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
    const file = info.outputPath('chapter.mhtml');
    await writeFile(file, data);
    const saved = await openWithoutScripts(browser, `file://${file}`);
    expectAllTold(await stepsSeenIn(saved), steps);
    await saved.context().close();
  });
}

test('saved without its scripts and what is not displayed, a chapter keeps each step’s text and picture', async ({
  page,
  browser,
  baseURL,
}) => {
  const steps = await readingPage(page);
  const address = new URL(CHAPTER, baseURL).href;
  const saved = await openCopy(browser, address, await savedAsOneFile(page));
  expectAllTold(await stepsSeenIn(saved), steps);
  await saved.close();
});

test('kept in an archive where the story’s script fails, a chapter shows each step’s picture', async ({
  page,
  browser,
  baseURL,
}) => {
  const steps = await readingPage(page);
  const html = await page.content();
  const saved = await browser.newPage();
  await saved.route(`**${CHAPTER}`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await saved.route('**/*.js', (route) => route.abort());
  await saved.goto(new URL(CHAPTER, baseURL).href);
  await expect(saved.locator('.stage:visible')).toHaveCount(0);
  expectAllTold(await stepsSeenIn(saved), steps);
  await saved.close();
});

test('saved without its scripts, the page of notes shows the evidence in pictures', async ({
  page,
  browser,
}) => {
  await page.goto('/notes/');
  await expect(page.locator('html')).toHaveAttribute('data-story', 'running');
  const pictures = page.locator('main picture');
  const count = await pictures.count();
  expect(count).toBeGreaterThan(0);
  await expect(pictures.first()).toBeHidden();
  const saved = await openCopy(browser, page.url(), await savedAsOneFile(page));
  await expect(saved.locator('main picture')).toHaveCount(count);
  for (const image of await saved.locator('main picture img').all()) {
    await image.scrollIntoViewIfNeeded();
    await expect(image).toBeVisible();
    await expect
      .poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth))
      .toBeGreaterThan(0);
  }
  await saved.close();
});
