import { expect, test } from '@playwright/test';

test('a figure’s own page shows a state large, its marks lead to notes', async ({ page }) => {
  await page.goto('/figures/borderlands/#husseibah');
  const stage = page.locator('[data-stage="borderlands"]');
  await expect(stage).toHaveAttribute('data-shows', 'husseibah');
  await expect(stage).toHaveAttribute('data-settled', '');
  await page.locator('#baguz a.figure-choice').click();
  await expect(stage).toHaveAttribute('data-shows', 'baguz');
  await expect(stage).toHaveAttribute('data-settled', '');
  await stage.locator('[data-key="baguz"][data-notes="6"]').first().click();
  await expect(page.locator('.note-popover')).toContainText(/Notes?: 6/);
  await expect(page.locator('.note-popover a')).toHaveAttribute('href', '#note-6');
});

test('keys go from mark to mark of a figure, and to their notes', async ({ page }) => {
  await page.goto('/figures/left/#forty-percent');
  const stage = page.locator('[data-stage="left"]');
  await expect(stage).toHaveAttribute('data-live', '');
  await expect(stage).toHaveAttribute('data-settled', '');
  await stage.getByRole('listbox').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('note')).toContainText(/Notes?: \d/);
  await expect(page.locator('#forty-percent a.figure-choice')).toHaveAttribute(
    'aria-current',
    'true',
  );
});

test('all states of a figure stand on its page without scripts, with what they show in words', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/figures/borderlands/');
  const pictures = page.locator('.figure-states img');
  expect(await pictures.count()).toBe(10);
  for (const alt of await pictures.evaluateAll((all) =>
    all.map((each) => each.getAttribute('alt')),
  ))
    expect(alt?.length).toBeGreaterThan(40);
  await expect(page.locator('.figure-large')).toBeHidden();
  await page.close();
});

test('every file a figure offers is there and is what it says', async ({ page, request }) => {
  await page.goto('/figures/left/');
  const files = await page.$$eval('a[download]', (all) =>
    all.map((a) => (a as HTMLAnchorElement).href),
  );
  expect(files.map((file) => file.replace(/.*\./, '')).toSorted()).toEqual([
    ...['csv', 'json', 'png', 'png', 'svg', 'svg'],
  ]);
  const begin = { csv: 'Group', json: '{', png: '\u{fffd}PNG', svg: '<svg' };
  for (const file of files) {
    const answer = await request.get(file);
    expect(answer.status(), file).toBe(200);
    const kind = file.replace(/.*\./, '') as keyof typeof begin;
    if (kind !== 'csv') expect((await answer.text()).startsWith(begin[kind]), file).toBe(true);
    else expect((await answer.text()).split('\n').length).toBeGreaterThan(2);
  }
});

test('the list of figures leads to every one of them', async ({ page, request }) => {
  await page.goto('/figures/');
  const links = await page.$$eval('a.figure-card', (all) =>
    all.map((a) => (a as HTMLAnchorElement).href),
  );
  expect(new Set(links).size).toBe(links.length);
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
});
