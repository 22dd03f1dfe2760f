import { expect, type Page } from '@playwright/test';
import { csvParseRows } from 'd3-dsv';
import { comeToRest, stepsOf } from './story-page.ts';
import { placeOnNotes, SCENES, sceneWith } from './story-under-test.ts';
import { test } from './unlit.ts';

test('a figure’s own page shows a state large, its marks lead to notes', async ({ page }) => {
  const { scene, step, mark, notes } = placeOnNotes();
  await page.goto(`/figures/${scene}/`);
  const other = (await stepsOf(page)).findLast((each) => each.step !== step);
  await page.goto(`/figures/${scene}/#${other?.step}`);
  await comeToRest(page, scene, other?.step ?? '');
  await page.locator(`#${step} a.figure-choice`).click();
  await comeToRest(page, scene, step);
  const stage = page.locator(`[data-stage="${scene}"]`);
  await stage
    .locator(`[data-key="${mark}"][data-notes="${notes.join(' ')}"]`)
    .first()
    .click();
  await expect(page.locator('.note-popover')).toContainText(/Notes?: /);
  for (const note of notes) {
    await expect(page.locator(`.note-popover a[href="#note-${note}"]`)).toBeVisible();
  }
});

test(
  'keys go from mark to mark of a figure, and to their notes',
  { tag: '@any-story' },
  async ({ page }) => {
    const { scene, steps } = sceneWith(2, 'share');
    const step = steps.at(-1) ?? '';
    await page.goto(`/figures/${scene}/#${step}`);
    const stage = page.locator(`[data-stage="${scene}"]`);
    await expect(stage).toHaveAttribute('data-live', '');
    await expect(stage).toHaveAttribute('data-settled', '');
    await stage.getByRole('listbox').focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('note')).toContainText(/Notes?: \d/);
    await expect(page.locator(`#${step} a.figure-choice`)).toHaveAttribute('aria-current', 'true');
  },
);

/** Open the page of the first map in the list of figures. @returns its states, in order */
async function openFirstMap(page: Page): Promise<{ step: string; scene: string }[]> {
  await page.goto('/figures/');
  for (const link of await page.$$eval('a.figure-card', (all) =>
    all.map((a) => (a as HTMLAnchorElement).href),
  )) {
    await page.goto(link);
    const steps = await stepsOf(page);
    if (steps.length > 2 && (await page.locator('[data-kind="map"]').count()) > 0) return steps;
  }
  throw new Error('There is no map with more than two states.');
}

test(
  'buttons and arrow keys go from state to state, in sight, in words and in the address',
  { tag: '@any-story' },
  async ({ page }) => {
    const steps = await openFirstMap(page);
    const [last, one, another] = steps.toReversed();
    if (!last || !one || !another) throw new Error('The figure has too few states.');
    const stage = page.locator(`[data-stage="${last.scene}"]`);
    const next = stage.getByRole('button', { name: 'Next' });
    const previous = stage.getByRole('button', { name: 'Previous' });
    await comeToRest(page, last.scene, last.step);
    await expect(stage).toContainText(`${steps.length} of ${steps.length}`);
    await expect(next, 'nothing comes after the last state').toBeDisabled();
    const before = await page.evaluate(() => history.length);

    const expectShown = async ({ step, scene }: { step: string; scene: string }): Promise<void> => {
      await comeToRest(page, scene, step);
      await expect(page).toHaveURL(new RegExp(`#${step}$`));
      const words = (await page.locator(`#${step} figcaption p`).first().textContent()) ?? '';
      await expect(page.locator('.figure-words')).toHaveText(words);
      await expect(stage.locator('[aria-live="polite"]')).toHaveText(words);
      await expect(page.locator('[aria-current="true"]:visible img')).toHaveAttribute('alt', words);
    };
    await previous.click();
    await expectShown(one);
    await expect(next).toBeEnabled();
    await expect(stage).toContainText(`${steps.length - 1} of ${steps.length}`);
    await page.keyboard.press('ArrowLeft');
    await expectShown(another);
    await next.focus();
    await page.keyboard.press('Enter');
    await expectShown(one);
    await expect(next).toBeFocused();
    expect(await page.evaluate(() => history.length)).toBe(before);
  },
);

test('a state that is chosen among the small pictures, or linked to, is in sight', async ({
  page,
}) => {
  const states = await openFirstMap(page);
  const [first, last] = [states[0], states.at(-1)];
  const expectInSight = async (state: typeof first): Promise<void> => {
    await comeToRest(page, state?.scene ?? '', state?.step ?? '');
    const live = page.locator(`[data-stage="${state?.scene}"] .stage-live`);
    await expect(live).toBeInViewport({ ratio: 0.9 });
  };
  await page.locator(`#${first?.step} a.figure-choice`).click();
  await expectInSight(first);
  await page.locator(`#${last?.step} a.figure-choice`).click();
  await expectInSight(last);
  await page.goBack();
  await expectInSight(first);
  const address = page.url().replace(/#.*/, `#${last?.step}`);
  await page.goto('about:blank');
  await page.goto(address);
  await expectInSight(last);
});

test(
  'the map of a figure can be explored, and comes back when another state is chosen',
  { tag: '@any-story' },
  async ({ page }) => {
    const [first] = await openFirstMap(page);
    const stage = page.locator(`[data-stage="${first?.scene}"][data-live]`);
    const explore = stage.getByRole('button', { name: 'Explore' });
    const nearer = stage.getByRole('button', { name: 'Zoom in' });
    await explore.click();
    await expect(nearer).toBeVisible();
    await stage.getByRole('button', { name: 'Previous' }).click();
    await expect(explore).toBeVisible();
    await expect(nearer).toBeHidden();
  },
);

test(
  'all states of a figure stand on its page without scripts, with what they show in words',
  { tag: '@any-story' },
  async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`/figures/${sceneWith(2, 'map').scene}/`);
    const pictures = page.locator('.figure-states img');
    expect(await pictures.count()).toBe((await stepsOf(page)).length);
    expect(await pictures.count()).toBeGreaterThan(1);
    for (const alt of await pictures.evaluateAll((all) =>
      all.map((each) => each.getAttribute('alt')),
    ))
      expect(alt?.length).toBeGreaterThan(40);
    await expect(page.locator('.figure-large')).toBeHidden();
    await page.close();
  },
);

test(
  'every file a figure offers is there and is what it says',
  { tag: '@any-story' },
  async ({ page, request }) => {
    await page.goto(`/figures/${sceneWith(2, 'share').scene}/`);
    const files = await page.$$eval('a[download]', (all) =>
      all.map((a) => (a as HTMLAnchorElement).href),
    );
    const states = (await stepsOf(page)).length;
    const ofKind = (ending: string) => files.filter((file) => file.endsWith(`.${ending}`)).length;
    expect(ofKind('svg')).toBe(3 * states);
    expect(ofKind('png')).toBe(2 * states);
    for (const ending of ['csv', 'webp', 'gif']) expect(ofKind(ending), ending).toBe(1);
    expect(ofKind('json')).toBe(2);
    expect(ofKind('zip')).toBeGreaterThan(0);
    const rows = page.locator('.figure-data tbody tr');
    expect(await rows.count()).toBeGreaterThan(0);
    const head = await page.locator('.figure-data thead th').allTextContents();
    const begin = {
      csv: `\uFEFF${head[0]}`,
      json: '{',
      png: '\u{fffd}PNG',
      svg: '<svg',
      webp: 'RIFF',
      gif: 'GIF89a',
      zip: 'PK',
    };
    for (const file of files) {
      const answer = await request.get(file);
      expect(answer.status(), file).toBe(200);
      const text = await answer.text();
      const kind = file.replace(/.*\./, '') as keyof typeof begin;
      expect(text.slice(0, begin[kind].length), file).toBe(begin[kind]);
      if (kind === 'csv') expect(csvParseRows(text.trim())).toHaveLength((await rows.count()) + 1);
    }
  },
);

test(
  'the list of figures leads to every one of them',
  { tag: '@any-story' },
  async ({ page, request }) => {
    await page.goto('/figures/');
    const links = await page.$$eval('a.figure-card', (all) =>
      all.map((a) => (a as HTMLAnchorElement).href),
    );
    expect(new Set(links).size).toBe(links.length);
    expect(links.length).toBeGreaterThanOrEqual(SCENES.length);
    for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
  },
);
