import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { releases } from '../src/schemas/releases.ts';

const told = releases.parse(
  parse(readFileSync(new URL('../content/releases.yaml', import.meta.url), 'utf8')),
).releases;

test('the page on this edition says what each release changed and corrected, the newest first', async ({
  page,
}) => {
  await page.goto('/about/#what-changed');
  const section = page.locator('section', { has: page.locator('#what-changed') });
  await expect(section.getByRole('heading', { level: 2 })).toBeInViewport();
  const days = await section
    .locator('time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
  expect(days).toEqual(told.map(({ date }) => date));
  expect(await section.locator('li:not(.correction)').allTextContents()).toEqual(
    told.flatMap(({ changes }) => changes),
  );
  const corrections = told.flatMap((release) => release.corrections);
  const shown = section.locator('.correction');
  expect(await shown.locator('del').allTextContents()).toEqual(corrections.map(({ was }) => was));
  expect(await shown.locator('ins').allTextContents()).toEqual(corrections.map(({ now }) => now));
  // The feed leads to each of them.
  const ids = await section
    .getByRole('heading', { level: 3 })
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(ids).toEqual(told.map(({ version }) => `release-${version}`));
});
