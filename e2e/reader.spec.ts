import { expect, test, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import { axeFaults } from './axe-faults.ts';
import { totalShift, watchLayoutShifts } from './layout-shifts.ts';
import { OFTEN } from './often.ts';
import { comeToRest, comeToShow, openStep, stepsOf } from './story-page.ts';
import { CHAPTERS, SCENES, sceneWith } from './story-under-test.ts';
import { watchFaults } from './watch-faults.ts';
import { watchPolicy } from './watch-policy.ts';

const ANY = { tag: '@any-story' };

const settings = (page: Page) => page.getByRole('button', { name: 'Settings' });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const contents = (page: Page) =>
  page.getByRole('banner').getByRole('link', { name: 'Contents', exact: true });
const choose = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }).check();

const scenesOf = (chapter: string) => SCENES.filter((each) => each.chapter === chapter);

/** The color of the corner of something, as it is seen: amounts of red, green and blue. */
async function cornerOf(seen: Locator): Promise<number[]> {
  const corner = sharp(await seen.screenshot()).extract({ left: 0, top: 0, width: 1, height: 1 });
  return [...(await corner.removeAlpha().raw().toBuffer())];
}

/** How much light a color has, 0 to 255, and how much warmer than grey it is. */
const lightOf = ([red = 0, green = 0, blue = 0]: number[]): number => (red + green + blue) / 3;
const warmthOf = ([red = 0, , blue = 0]: number[]): number => red - blue;

test(
  'colors are set by keys, hold in pictures too, and are there from the first paint on',
  ANY,
  async ({ page }) => {
    const stopped = await watchPolicy(page);
    const shifts = await watchLayoutShifts(page);
    // What the root says when the body comes: nothing has been painted before.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('body') === null) return;
        observer.disconnect();
        window.name = document.documentElement.dataset.theme ?? 'system';
      }).observe(document, { childList: true, subtree: true });
    });
    const { chapter, scene, steps } = sceneWith(2);
    await page.goto(`/chapters/${chapter}/`);
    const light = await cornerOf(page.locator('body'));
    await settings(page).focus();
    await page.keyboard.press('Enter');
    const open = dialog(page, 'Settings');
    await expect(open).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    await choose(page, 'Colors', 'Dark');
    await page.keyboard.press('Escape');
    await expect(open).toBeHidden();
    await expect(settings(page)).toBeFocused();
    const opening = page.locator('.opening img');
    const shown = () => opening.evaluate((image: HTMLImageElement) => image.currentSrc);
    await expect.poll(shown, OFTEN).toContain('opening-dark');
    expect(lightOf(await cornerOf(page.locator('body')))).toBeLessThan(60);

    await page.reload();
    expect(await page.evaluate(() => window.name)).toBe('dark');
    expect(await shown()).toContain('opening-dark');
    await settings(page).click();
    await choose(page, 'Colors', 'Sepia');
    expect(await axeFaults(page, ['color-contrast']), 'the dialog in sepia').toEqual([]);
    await open.getByRole('button', { name: 'Close' }).click();
    const sepia = await cornerOf(page.locator('body'));
    expect(warmthOf(sepia)).toBeGreaterThan(warmthOf(light) + 15);
    expect(await axeFaults(page, ['color-contrast', 'link-in-text-block']), 'sepia').toEqual([]);

    // A picture from a file and the live one after it have one ground.
    await page.route('**/drawing.json', (route) => route.abort());
    await openStep(page, chapter, steps[1] ?? '');
    await comeToShow(page, scene, steps[1] ?? '');
    const picture = page.locator(`[data-stage="${scene}"] .stage-picture`);
    await expect(picture.locator('.stage-still img')).toHaveJSProperty('complete', true);
    const still = await picture
      .locator('.stage-still img')
      .evaluate((image) => getComputedStyle(image).filter);
    expect(still).toContain('#sepia');
    expect(totalShift(await shifts()), JSON.stringify(await shifts())).toBeLessThan(0.01);
    expect(await stopped()).toEqual([]);
  },
);

test(
  'the head is one row on a small phone, and the largest text fits it',
  ANY,
  async ({ page }) => {
    await page.goto(`/chapters/${CHAPTERS[0]}/`);
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 640 });
      const boxes = await page.$$eval('.site-head > *', (all) =>
        all.map((each) => each.getBoundingClientRect()).filter((box) => box.width > 0),
      );
      const middles = boxes.map(({ top, bottom }) => Math.round((top + bottom) / 2));
      expect(boxes.length).toBeGreaterThan(3);
      expect(Math.max(...middles) - Math.min(...middles), `at ${width} pixels`).toBeLessThan(4);
    }
    const sizeOf = () =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    const usual = await sizeOf();
    await page.setViewportSize({ width: 320, height: 640 });
    await settings(page).click();
    await choose(page, 'Text', 'Largest');
    expect(await sizeOf()).toBeGreaterThan(usual * 1.3);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    // Every list that the head has in wide windows is in the foot.
    const lists = await page.$$eval('.site-head nav a', (all) =>
      all.map((link) => link.textContent.trim()),
    );
    for (const name of lists) {
      await expect(
        page.getByRole('contentinfo').getByRole('link', { name, exact: true }),
      ).toBeVisible();
    }
  },
);

test(
  'pictures can stand after each step, where the reader is, and the place is kept there, too',
  ANY,
  async ({ page }) => {
    const { chapter, scene, steps } = sceneWith(3);
    const [, second = '', third = ''] = steps;
    await openStep(page, chapter, second);
    await comeToRest(page, scene, second);
    // Whoever looks for it scrolls back, and need not go up to the head of the page.
    const back = page.getByRole('button', { name: 'Contents' });
    await expect(back).toBeHidden();
    await page.mouse.move(640, 400);
    await page.mouse.wheel(0, 60);
    await page.mouse.wheel(0, -80);
    await back.click();
    await dialog(page, 'Contents').getByRole('button', { name: 'Settings' }).click();
    await choose(page, 'Pictures', 'After each step');
    await page.keyboard.press('Escape');
    await expect(page.locator('html')).toHaveAttribute('data-layout', 'stack');
    await expect(page.locator(`#${second}`)).toBeInViewport();
    await expect(page.locator(`#${second} .still img`)).toBeVisible();
    await expect(page.locator('.stage:visible')).toHaveCount(0);
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), third);
    await expect.poll(() => page.evaluate(() => location.hash), OFTEN).toBe(`#${third}`);
    await page.goto('/');
    await expect(page.locator('.resume a')).toHaveAttribute('href', new RegExp(`#${third}$`));
    // What is kept can be forgotten.
    await settings(page).click();
    await page.getByRole('button', { name: /^Forget where/ }).click();
    await expect(page.locator('.resume')).toBeHidden();
    await page.reload();
    await expect(page.locator('.resume')).toBeHidden();
  },
);

test(
  'contents lead from every page to every section, and tell what was read and where one is',
  ANY,
  async ({ page }) => {
    const { chapter, scene, steps } = sceneWith(2);
    const [first = ''] = steps;
    await openStep(page, chapter, first);
    await comeToRest(page, scene, first);
    const kept = () => page.evaluate(() => JSON.stringify(localStorage));
    await expect.poll(kept, OFTEN).toContain(first);
    await contents(page).click();
    const open = dialog(page, 'Contents');
    await expect(open.locator('[aria-current="page"]')).toHaveCount(1);
    for (const each of CHAPTERS)
      await expect(open.locator(`ol > li > a[href$="/chapters/${each}/"]`)).toHaveCount(1);
    await expect(open.locator('[data-here]')).toContainText(/\d+ min · (\d+% )?read/);
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(contents(page)).toBeFocused();

    await page.goto('/about/');
    await contents(page).click();
    const section = open.locator('li li a').first();
    const target = (await section.getAttribute('href')) ?? '';
    await section.click();
    await expect(page).toHaveURL(new RegExp(`${target}$`));
    await expect(
      page.locator(`[id="${decodeURIComponent(target.split('#')[1] ?? '')}"]`),
    ).toBeInViewport();
    await contents(page).click();
    await open.locator('[aria-current="page"]').click();
    await expect(open).toBeHidden();

    // Where the table does not come, the link is a link.
    await page.goto('/about/');
    await page.route('**/contents.json', (route) => route.abort());
    await contents(page).click();
    await expect(page).toHaveURL(/\/#contents$/);
  },
);

test(
  '“?” lists the keys, everywhere but where it is typed, and can be turned off',
  ANY,
  async ({ page }) => {
    await page.goto('/actors/');
    const open = dialog(page, 'Keys');
    await page.keyboard.press('?');
    await expect(open).toBeVisible();
    await expect(open.locator('kbd').filter({ hasText: /^\?$/ })).toBeVisible();
    await page.keyboard.press('Escape');
    const field = page.getByRole('searchbox');
    await field.press('?');
    await expect(field).toHaveValue('?');
    await settings(page).click();
    await page.getByRole('checkbox', { name: /^Keys of one sign/ }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await settings(page).click();
    await page.getByRole('button', { name: 'All keys' }).click();
    await expect(open, 'it is still to be had').toBeVisible();
  },
);

test(
  'the trace fills as the chapter is read, and its stops lead to the scenes and back',
  ANY,
  async ({ page }) => {
    const [chapter = ''] = CHAPTERS.toSorted((a, b) => scenesOf(b).length - scenesOf(a).length);
    const scenes = scenesOf(chapter);
    const [first, last] = [scenes[0], scenes.at(-1)];
    if (!first || !last) throw new Error('No chapter has a scene.');
    await page.goto(`/chapters/${chapter}/`);
    const trace = page.getByRole('navigation', { name: 'The way through this chapter' });
    const share = () =>
      trace.evaluate((element) => Number(getComputedStyle(element).getPropertyValue('--read')));
    await page.evaluate(
      (id) => document.getElementById(id)?.scrollIntoView(),
      first.steps[0] ?? '',
    );
    await expect(trace).toHaveAttribute('data-under-way', '');
    await expect(trace.getByRole('link')).toHaveCount(scenes.length);
    await comeToShow(page, first.scene, first.steps[0] ?? '');
    const early = await share();
    const stop = trace.getByRole('link').last();
    await stop.hover();
    const label = () => stop.evaluate((link) => getComputedStyle(link, '::after').visibility);
    await expect.poll(label, OFTEN).toBe('visible');
    await stop.click();
    await comeToShow(page, last.scene, last.steps[0] ?? '');
    await expect.poll(share, OFTEN).toBeGreaterThan(early);
    await page.goBack();
    await expect.poll(share, OFTEN).toBeCloseTo(early, 1);
  },
);

test(
  'a passage can be linked to, and the link leads to its words',
  ANY,
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const faults = watchFaults(page);
    const { chapter, scene } = sceneWith(2);
    await page.goto(`/chapters/${chapter}/`);
    const [, { step } = { step: '' }] = await stepsOf(page);
    await openStep(page, chapter, step);
    await comeToRest(page, scene, step);
    await page.evaluate((id) => {
      const passage = document.querySelector(`#${id} > p:not(.dateline)`);
      if (!passage) throw new Error('The step has no words.');
      getSelection()?.selectAllChildren(passage);
    }, step);
    const button = page.getByRole('button', { name: 'Copy a link to this passage' });
    await button.click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address).toContain(`/chapters/${chapter}/#${step}:~:text=`);
    await page.goto('about:blank');
    await page.goto(address);
    await comeToRest(page, scene, step);
    await expect(page.locator(`#${step} > p`).first()).toBeInViewport();
    expect(faults()).toEqual([]);
  },
);

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'contents are a link to a list with sections, and nothing is offered that does nothing',
    ANY,
    async ({ page }) => {
      await page.goto(`/chapters/${CHAPTERS[0]}/`);
      await expect(settings(page)).toBeHidden();
      await expect(page.locator('.trace')).toBeHidden();
      await contents(page).click();
      await expect(page).toHaveURL(/\/#contents$/);
      await expect(page.getByRole('heading', { name: 'Contents' })).toBeInViewport();
      const sections = page.locator('section[aria-labelledby="contents"] ul a');
      await sections.first().click();
      await expect(page).toHaveURL(/\/chapters\/[\w-]+\/#/);
    },
  );
});
