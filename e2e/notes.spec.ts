import { expect, test } from '@playwright/test';

test('the notes page has all 91 notes, numbered and in order', async ({ page }) => {
  await page.goto('/notes/');
  const ids = await page.$$eval('.notes > li', (notes) => notes.map(({ id }) => id));
  expect(ids).toEqual(Array.from({ length: 91 }, (_, i) => `note-${i + 1}`));
  for (const text of await page.locator('.notes > li').allTextContents()) {
    expect(text.replace(/\s+/g, ' ').length).toBeGreaterThan(25);
  }
});

test('every reference in a chapter finds its note, and every way back finds its reference', async ({
  page,
}) => {
  await page.goto('/chapters/separation/');
  const references = await page.$$eval('a[role="doc-noteref"]', (links) =>
    links.map((link) => ({ id: link.id, to: link.getAttribute('href') ?? '' })),
  );
  expect(new Set(references.map(({ id }) => id)).size).toBe(references.length);
  expect(new Set(references.map(({ to }) => to)).size).toBe(33);
  for (const { to } of references) await expect(page.locator(`li${to}`)).toHaveCount(1);

  await page.goto('/notes/');
  const ways = await page.$$eval('a[role="doc-backlink"]', (links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  );
  expect(ways.map((way) => way.replace(/.*#/, '')).toSorted()).toEqual(
    references.map(({ id }) => id).toSorted(),
  );
  expect(new Set(ways).size).toBe(ways.length);
});

test('notes of published chapters lead back; notes of coming chapters do not pretend to', async ({
  page,
}) => {
  await page.goto('/notes/');
  for (let number = 1; number <= 91; number++) {
    const ways = await page.locator(`#note-${number} a[role="doc-backlink"]`).count();
    expect(ways > 0, `note ${number}`).toBe(number <= 33);
  }
});

test('a reference opens its note where it stands; Esc closes it and gives the focus back', async ({
  page,
}) => {
  await page.goto('/chapters/separation/');
  const reference = page.locator('#cite-1-1');
  await reference.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await reference.click();
  const note = page.getByRole('note', { name: 'Note 1' });
  await expect(note).toBeVisible();
  await expect(note).toContainText('Military Report on Iraq');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(reference).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.keyboard.press('Enter');
  await expect(note).toBeVisible();
  await reference.click();
  await expect(note).toBeHidden();
});
