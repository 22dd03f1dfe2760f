import { expect, test, type Page } from '@playwright/test';
import { NOTE_COUNT } from './story-under-test.ts';

const DRAWING = '.evidence-picture > svg';

/** The numbers of the notes that the list shows. */
const shownNotes = (page: Page): Promise<number[]> =>
  page.$$eval('.notes > li', (notes) =>
    notes
      .filter((note) => note.getClientRects().length > 0)
      .map(({ id }) => Number(id.replace('note-', ''))),
  );

/** Open the page and wait until its drawing lives. */
async function openNotes(page: Page, rest = ''): Promise<void> {
  await page.goto(`/notes/${rest}`);
  await expect(page.locator('html')).toHaveAttribute('data-story', 'running');
  await expect(page.locator(DRAWING)).toBeVisible();
}

const status = (page: Page) => page.locator('.note-filter [role="status"]');
const heading = (page: Page, key: string) => page.locator(`[data-key="heading-${key}"]`);

test('a heading of the drawing narrows the list; the address and Back follow', async ({ page }) => {
  await openNotes(page);
  await heading(page, 'kind-workshop').click();
  const workshops = [5, 27, 42, 53, 54, 55, 67, 74, 81];
  expect(await shownNotes(page)).toEqual(workshops);
  await expect(page).toHaveURL(/\/notes\/\?kind=workshop$/);
  await expect(status(page)).toHaveText(`9 of ${NOTE_COUNT} notes: Workshops`);
  await expect(heading(page, 'kind-workshop')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('link', { name: 'To the 9 notes' }).click();
  await expect(page.locator('#note-5')).toBeInViewport();
  expect(await shownNotes(page)).toEqual(workshops);
  await page.goBack();

  await heading(page, 'kind-data').click();
  expect(await shownNotes(page)).toEqual([50, 52]);
  await page.goBack();
  expect(await shownNotes(page)).toEqual(workshops);
  await page.reload();
  await expect(status(page)).toHaveText(`9 of ${NOTE_COUNT} notes: Workshops`);
  expect(await shownNotes(page)).toEqual(workshops);
  await page.goBack();
  expect(await shownNotes(page)).toHaveLength(NOTE_COUNT);
  await page.goForward();
  expect(await shownNotes(page)).toEqual(workshops);
});

test('a mark shows every note that rests on the same evidence', async ({ page }) => {
  await openNotes(page);
  await page.locator('[data-key="piece-7-1"]').click();
  expect(await shownNotes(page)).toEqual([7, 33]);
  await expect(status(page)).toContainText(`2 of ${NOTE_COUNT} notes: Interview by `);
  await expect(page).toHaveURL(/\?evidence=7-1$/);
  await expect(page.locator('.piece:not(.piece-back)')).toHaveCount(2);
  await page.getByRole('button', { name: 'Show all notes' }).click();
  expect(await shownNotes(page)).toHaveLength(NOTE_COUNT);
  await expect(page).toHaveURL(/\/notes\/$/);
});

test('keys alone go from heading to mark and choose it', async ({ page }) => {
  await openNotes(page);
  await heading(page, 'kind-interview').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(heading(page, 'kind-data')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-key="piece-50-1"]')).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await shownNotes(page)).toEqual([50, 52]);
  await expect(page.locator('[data-key="piece-50-1"]')).toBeFocused();
});

test('the same marks regroup by place and by date', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openNotes(page);
  const marks = page.locator('[data-key^="piece-"]');
  const keys = () => marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-key')));
  const before = await keys();
  for (const [name, group] of [
    ['By place', 'place-baghdad'],
    ['By date', 'date-2019-09'],
  ] as const) {
    await page.getByRole('button', { name }).click();
    await expect(heading(page, group)).toBeVisible();
    expect(await keys()).toEqual(before);
  }
  await heading(page, 'date-2019-10').click();
  expect(await shownNotes(page)).toEqual([51]);
});

test('the controls beside the list narrow it, and never to nothing', async ({ page }) => {
  await openNotes(page);
  await page.getByLabel('Held in').selectOption('beirut');
  await page.getByLabel('Kind').selectOption('conversation');
  expect(await shownNotes(page)).toEqual([31, 32]);
  await expect(page).toHaveURL(/\?kind=conversation&place=beirut$/);
  const dates = page.getByLabel('Year or month');
  await expect(dates.locator('option[value="2019-02"]')).toBeDisabled();
  await expect(dates.locator('option[value="2019-07"]')).toBeEnabled();
  for (const select of await page.locator('.note-filter select').all()) {
    for (const option of await select.locator('option:not([disabled])').allTextContents()) {
      expect(option).not.toContain('(0)');
    }
  }
});

test('a shared link shows the same; what it asks in vain is ignored', async ({ page }) => {
  await openNotes(page, '?place=bukamal');
  expect(await shownNotes(page)).toEqual([50, 52]);
  await expect(page.getByRole('button', { name: 'By place' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await openNotes(page, '?kind=rumors&place=bukamal&color=red');
  expect(await shownNotes(page)).toEqual([50, 52]);
  await openNotes(page, '?kind=rumors');
  expect(await shownNotes(page)).toHaveLength(NOTE_COUNT);
});

test('a link to a note lands on it even where the list was narrowed', async ({ page }) => {
  await openNotes(page, '?kind=workshop#note-12');
  expect(await shownNotes(page)).toHaveLength(NOTE_COUNT);
  await expect(page.locator('#note-12')).toBeInViewport();
  await expect(page).toHaveURL(/\/notes\/#note-12$/);

  await openNotes(page, '?kind=workshop');
  await page.evaluate(() => (location.hash = '#note-60'));
  await expect(page.locator('#note-60')).toBeInViewport();
  expect(await shownNotes(page)).toHaveLength(NOTE_COUNT);

  await openNotes(page, '?kind=workshop#note-53');
  expect(await shownNotes(page)).toHaveLength(9);
  await expect(page.locator('#note-53')).toBeInViewport();
});

test('a note leads to the figures that rest on it', async ({ page }) => {
  await page.goto('/notes/');
  const figure = page.locator('.note-figures a').first();
  const title = (await figure.textContent())?.trim() ?? '';
  for (const address of await page.$$eval('.note-figures a', (links) => [
    ...new Set(links.map((link) => (link as HTMLAnchorElement).href)),
  ])) {
    expect((await page.request.get(address)).status(), address).toBe(200);
  }
  await figure.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('the drawing and its controls fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openNotes(page);
  const [picture] = await page.$$eval('.evidence-picture', (all) =>
    all.map((each) => each.getBoundingClientRect().width),
  );
  expect(picture).toBeGreaterThan(300);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('three pictures stand there in words too, and all notes below them', async ({ page }) => {
    await page.goto('/notes/');
    const images = page.locator('.evidence-stills img');
    await expect(images).toHaveCount(3);
    for (const image of await images.all()) {
      await image.scrollIntoViewIfNeeded();
      await expect(image).toBeVisible();
      expect((await image.getAttribute('alt'))?.length).toBeGreaterThan(100);
    }
    await expect(page.locator('.note-filter')).toBeHidden();
    await expect(page.locator('.evidence-states')).toBeHidden();
    expect(await page.locator('.notes > li').count()).toBe(NOTE_COUNT);
  });
});

test('where the data of the drawing fails to load, the pictures and all notes stay', async ({
  page,
}) => {
  await page.route('**/drawing.json', (route) => route.abort());
  await page.goto('/notes/?kind=workshop');
  await expect(page.locator('.evidence-stills img').first()).toBeVisible();
  await expect(page.locator('.note-filter')).toBeHidden();
  expect(await page.locator('.notes > li:visible').count()).toBe(NOTE_COUNT);
});
