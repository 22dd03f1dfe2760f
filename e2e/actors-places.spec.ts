import { expect, test, type Page } from '@playwright/test';
import { bringMarkupAlone } from './markup-alone.ts';
import { comeToRest } from './story-page.ts';
import { CHAPTERS } from './story-under-test.ts';

/** What is listed, least: the report names about this many. */
const LISTS = [
  ['/actors/', 'actors', 120],
  ['/places/', 'places', 80],
] as const;

const shown = (page: Page) => page.locator('.entry:visible');

for (const [address, noun, least] of LISTS) {
  test(`${address} says of every entry what it is and what that rests on`, async ({ page }) => {
    await page.goto(address);
    const entries = await page.$$eval('.entry', (all) =>
      all.map((entry) => ({
        id: entry.id,
        name: entry.querySelector('h3')?.textContent.trim() ?? '',
        kind: entry.querySelector('.entry-kind')?.textContent.trim() ?? '',
        rests: [...entry.querySelectorAll('dt')].some((term) =>
          /Note|Source/.test(term.textContent),
        ),
      })),
    );
    expect(entries.length).toBeGreaterThanOrEqual(least);
    expect(entries.filter(({ id, name, kind, rests }) => !(id && name && kind && rests))).toEqual(
      [],
    );
    await expect(page.getByRole('status')).toHaveText(`${entries.length} ${noun}`);
  });
}

test('a reader types a name without its accents and marks, and the address keeps the search', async ({
  page,
}) => {
  await page.goto('/actors/');
  const field = page.getByLabel('Search the actors');
  await field.fill('mahallawi');
  await expect(shown(page)).toHaveCount(2);
  await expect(page.getByRole('status')).toHaveText(/^2 of \d+$/);
  await expect(page.locator('#rabah-al-mahallawi')).toContainText('Not Sabah al-Mahallawi');
  await expect(page.locator('#sabah-al-mahallawi')).toContainText('Not Rabah al-Mahallawi');
  await expect(page).toHaveURL(/\?q=mahallawi$/);
  await page.reload();
  await expect(field).toHaveValue('mahallawi');
  await expect(shown(page)).toHaveCount(2);

  await page.getByRole('button', { name: 'Clear' }).press('Enter');
  await expect(field).toBeFocused();
  await expect(page).toHaveURL(/\/actors\/$/);
  expect(await shown(page).count()).toBeGreaterThan(100);
  await field.fill('nobody at all');
  await expect(shown(page)).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText(/^None of /);
});

test('what bears the name that is searched for comes before what mentions it', async ({ page }) => {
  await page.goto('/places/?q=qaim');
  expect(await shown(page).count()).toBeGreaterThan(10);
  await expect(shown(page).first()).toHaveId('qaim');
  await expect(page.locator('#euphrates')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Found']);
});

test('a place is found by its Arabic name, and a link to an entry shows it again', async ({
  page,
}) => {
  await page.goto('/places/?q=القائم');
  await expect(page.locator('#qaim')).toBeVisible();
  await expect(page.locator('#tehran')).toBeHidden();
  await page.evaluate(() => (location.hash = '#tehran'));
  await expect(page.locator('#tehran')).toBeInViewport();
  await expect(page.getByLabel('Search the places')).toHaveValue('');
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list is there, without a field that does nothing', async ({ page }) => {
    await page.goto('/places/?q=tehran');
    expect(await shown(page).count()).toBeGreaterThanOrEqual(80);
    await expect(page.getByRole('search')).toBeHidden();
  });

  test('a name in the text leads to its entry', async ({ page }) => {
    await page.goto('/chapters/summary/');
    await page.locator('a.actor').first().click();
    await expect(page).toHaveURL(/\/actors\/#[a-z-]+$/);
    await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport();
  });
});

for (const chapter of CHAPTERS) {
  test(`${chapter}: every name in the text has its entry and its card`, async ({
    page,
    request,
  }) => {
    await bringMarkupAlone(page);
    await page.goto(`/chapters/${chapter}/`);
    const names = await page.$$eval('a.actor, a.place', (links) =>
      links
        .map((link) => new URL((link as HTMLAnchorElement).href))
        .map(({ pathname, hash }) => [pathname, hash.slice(1)]),
    );
    expect(names.length).toBeGreaterThan(3);
    for (const [path, id] of new Map(names.map((name) => [name.join(), name])).values()) {
      const card = await request.get(`${path}${id}.json`);
      expect(card.status(), `${path}${id}`).toBe(200);
      expect(Object.keys((await card.json()) as object)).toContain('description');
    }
  });
}

test('a name opens its card where the reader is; Esc closes it and gives the focus back', async ({
  page,
}) => {
  await page.goto('/chapters/separation/#who-lives-where');
  await comeToRest(page, 'borderlands', 'who-lives-where');
  const name = page.locator('#who-lives-where a.actor', { hasText: 'Sabah al-Mahallawi' });
  await name.click();
  const card = page.getByRole('note', { name: 'Sabah al-Mahallawi' });
  await expect(card).toContainText('Sheikh of the Bou Mahal');
  await expect(card).toContainText('Local tribes');
  await expect(card).toContainText('Not to be confused with Rabah al-Mahallawi');
  await expect(card.getByRole('link', { name: '91' })).toHaveAttribute('href', /#note-91$/);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(name).toBeFocused();
  await page.keyboard.press('Enter');
  await card.getByRole('link', { name: 'More on Sabah al-Mahallawi' }).click();
  await expect(page.locator('#sabah-al-mahallawi')).toBeInViewport();
});

test('where the card does not come, the name leads to its entry', async ({ page }) => {
  await page.route('**/actors/*.json', (route) => route.abort());
  await page.goto('/chapters/summary/');
  await page.locator('a.actor').first().click();
  await expect(page).toHaveURL(/\/actors\/#[a-z-]+$/);
});
