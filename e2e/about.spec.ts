import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { corrections } from '../src/schemas/corrections.ts';
import { releases } from '../src/schemas/releases.ts';

const read = (file: string): unknown =>
  parse(readFileSync(new URL(`../content/${file}`, import.meta.url), 'utf8'));
const told = releases.parse(read('releases.yaml')).releases;
/** A story that corrected nothing has no such file. */
const corrected = existsSync(new URL('../content/corrections.yaml', import.meta.url))
  ? corrections.parse(read('corrections.yaml')).corrections
  : [];

test('the page on this edition says what each release changed and corrected, the newest first', async ({
  page,
}) => {
  await page.goto('/about/#what-changed');
  const section = page.locator('section', { has: page.locator('#what-changed') });
  await expect(section.getByRole('heading', { level: 2 })).toBeInViewport();
  const days = await section
    .locator('h3 time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
  expect(days).toEqual(told.map(({ date }) => date));
  expect(await section.locator('li:not(.correction)').allTextContents()).toEqual(
    told.flatMap(({ changes }) => changes),
  );
  const listed = told.flatMap(({ version }) =>
    corrected.filter(({ release }) => release === version),
  );
  const shown = section.locator('.correction');
  expect(await shown.locator('del').allTextContents()).toEqual(listed.map(({ was }) => was));
  expect(await shown.locator('ins').allTextContents()).toEqual(listed.map(({ now }) => now));
  // The feed leads to each of them.
  const ids = await section
    .getByRole('heading', { level: 3 })
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(ids).toEqual(told.map(({ version }) => `release-${version}`));
});

test('a chapter that was corrected says so at its end, and leads to the place', async ({
  page,
}) => {
  for (const [chapter, mine] of Map.groupBy(corrected, (each) => each.chapter)) {
    if (chapter === undefined) continue;
    await page.goto(`/chapters/${chapter}/#chapter-corrections`);
    const section = page.locator('section', { has: page.locator('#chapter-corrections') });
    await expect(section.getByRole('heading', { level: 2 })).toBeInViewport();
    await expect(section.locator('ins')).toHaveText(mine.map(({ now }) => now).toReversed());
    const last = mine.findLast(({ step }) => step !== undefined)?.step;
    if (last === undefined) continue;
    await section.getByRole('link').first().click();
    await expect(page.locator(`[data-step="${last}"]`)).toBeInViewport();
  }
});
