import { expect } from '@playwright/test';
import { bringMarkupAlone } from './markup-alone.ts';
import { CHAPTERS, NOTE_COUNT } from './story-under-test.ts';
import { test } from './unlit.ts';

test(
  'the notes page has all notes, numbered and in order',
  { tag: '@any-story' },
  async ({ page }) => {
    await page.goto('/notes/');
    const ids = await page.$$eval('.notes > li', (notes) => notes.map(({ id }) => id));
    expect(ids).toEqual(Array.from({ length: NOTE_COUNT }, (_, i) => `note-${i + 1}`));
    for (const text of await page.locator('.notes > li').allTextContents()) {
      expect(text.replace(/\s+/g, ' ').length).toBeGreaterThan(25);
    }
  },
);

test('all notes are cited in the chapters', { tag: ['@quick', '@any-story'] }, async ({ page }) => {
  await bringMarkupAlone(page);
  const cited = new Set<number>();
  for (const chapter of CHAPTERS) {
    await page.goto(`/chapters/${chapter}/`);
    const references = await page.$$eval('a[role="doc-noteref"]', (links) =>
      links.map((link) => ({
        shown: Number(link.textContent.trim()),
        leads: Number(/#note-(\d+)$/.exec(link.getAttribute('href') ?? '')?.[1]),
      })),
    );
    for (const { shown, leads } of references) {
      expect(shown).toBe(leads);
      cited.add(leads);
    }
  }
  expect(cited).toEqual(new Set(Array.from({ length: NOTE_COUNT }, (_, i) => i + 1)));
});

test(
  'every reference in a chapter finds its note, and every way back finds its reference',
  { tag: ['@quick', '@any-story'] },
  async ({ page }) => {
    await bringMarkupAlone(page);
    const references: string[] = [];
    for (const chapter of CHAPTERS) {
      await page.goto(`/chapters/${chapter}/`);
      const links = await page.$$eval('a[role="doc-noteref"]', (all) =>
        all.map((link) => ({ id: link.id, to: link.getAttribute('href') ?? '' })),
      );
      const notes = new Set(
        await page.$$eval('.notes > li', (all) => all.map(({ id }) => `#${id}`)),
      );
      expect(links.filter(({ to }) => !notes.has(to))).toEqual([]);
      references.push(...links.map(({ id }) => `/chapters/${chapter}/#${id}`));
    }
    await page.goto('/notes/');
    const ways = await page.$$eval('a[role="doc-backlink"]', (links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
    expect(ways.toSorted()).toEqual(references.toSorted());
    expect(new Set(ways).size).toBe(ways.length);
  },
);

test(
  'a reference opens its note where it stands; Esc closes it and gives the focus back',
  { tag: '@any-story' },
  async ({ page }) => {
    // Where the margin has no room for it.
    await page.setViewportSize({ width: 900, height: 800 });
    await page.goto(`/chapters/${CHAPTERS[0]}/`);
    const reference = page.locator('a[role="doc-noteref"]').first();
    const number = (await reference.textContent()) ?? '';
    const listed = page.locator(`.notes > #note-${number}`);
    const kind = (await listed.locator('.note-kind').textContent()) ?? '';
    const [words = ''] = ((await listed.textContent()) ?? '').split(kind);
    await reference.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await reference.click();
    const note = page.getByRole('note', { name: `Note ${number}`, exact: true });
    await expect(note).toBeVisible();
    await expect(note).toContainText(words.replace(/^\s*\d+\s*/, '').trim());
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(reference).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.keyboard.press('Enter');
    await expect(note).toBeVisible();
    await reference.click();
    await expect(note).toBeHidden();
  },
);
