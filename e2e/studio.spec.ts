import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { outDir } from '../src/commands/out-dir.ts';
import { expectAccessible } from './expect-accessible.ts';
import type { PreviewProject } from './preview-project.ts';
import { test } from './preview-test.ts';
import { PLACES, SCENES, sceneWith } from './story-under-test.ts';

const { chapter, scene: map, steps } = sceneWith(2, 'map');
const CHAPTER = `chapters/${chapter}.mdx`;
const MAP = `scenes/${map}.yaml`;

test(
  'editors see in the Studio what readers do not, and change a state where they see it',
  { tag: '@second-story' },
  async ({ page, project }) => {
    const address = await project.start();
    await page.goto(`${address}/studio/`, { timeout: 120_000 });
    await seeProblems(page, project);
    await seeStates(page, address);
    await seeUses(page, address);
    await changeMap(page, project, address);
    await changeChart(page, project, address);
    await expectNoOther(page, project, address);
    expect(project.runs()).toBe(true);
  },
);

/** Problems come and go with what is saved, and each opens its place. */
async function seeProblems(page: Page, project: PreviewProject): Promise<void> {
  const problems = page.locator('#problems');
  await expect(problems).toContainText('Nothing is to be mended');
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  const sound = project.read(CHAPTER);
  project.write(CHAPTER, sound.replace('</Step>', ''));
  await expect(problems.getByRole('heading')).toContainText(CHAPTER);
  const place = problems.getByRole('link').first();
  await expect(place).toHaveAttribute(
    'href',
    new RegExp(`^vscode://file/.*/${CHAPTER}:\\d+:\\d+$`),
  );
  project.write(CHAPTER, sound);
  await expect(problems).toContainText('Nothing is to be mended');
}

/** Every state is there as a picture in four forms, with its words and its lines. */
async function seeStates(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/studio/scenes/`);
  for (const { scene } of SCENES)
    await expect(page.locator(`a[href$="/studio/scenes/${scene}/"]`)).toBeVisible();
  await page.locator(`a[href$="/studio/scenes/${map}/"]`).click();
  const state = page.locator('.state').first();
  await expect(state.getByRole('figure')).toHaveCount(4);
  for (const picture of await state.locator('img').all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  }
  await expect(state.locator(`a.opens[href*="${MAP}:"]`)).not.toHaveCount(0);
  await page.goto(`${address}/studio/chapters/${chapter}/`);
  for (const step of steps) await expect(page.locator(`[id="${step}"]`)).toBeVisible();
}

/** Every place is there with what uses it and how it is written. */
async function seeUses(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/studio/places/`);
  for (const [id, { name }] of PLACES) {
    const place = page.locator(`[id="${id}"]`);
    await expect(place.getByRole('heading')).toHaveText(name);
    await expect(place.locator('.uses, .wants').first()).toBeAttached();
  }
}

/** A map that is moved is drawn for both windows, and its file says so and nothing else. */
async function changeMap(page: Page, project: PreviewProject, address: string): Promise<void> {
  const before = project.read(MAP);
  await page.goto(`${address}/studio/scenes/${map}/`);
  await page.getByRole('link', { name: 'Change it' }).first().click();
  const [desk, phone] = [page.locator('#picked-desk'), page.locator('#picked-phone')];
  const viewOf = (at: typeof desk) => at.locator('[data-key="ground"]').getAttribute('transform');
  const [onDesk, onPhone] = [await viewOf(desk), await viewOf(phone)];
  await desk.focus();
  await page.keyboard.press('+');
  await expect.poll(() => viewOf(desk)).not.toBe(onDesk);
  await expect.poll(() => viewOf(phone)).not.toBe(onPhone);

  await page.getByRole('button', { name: 'Save into the file' }).click();
  await expect.poll(() => project.read(MAP)).not.toBe(before);
  const [was, is] = [before, project.read(MAP)].map((text) => text.split('\n'));
  const changed = is?.filter((line, index) => line !== was?.[index]);
  expect(changed).toEqual([expect.stringMatching(/^ +frame: \[.*\]$/)]);
  await expect(page.locator('#actions output')).toContainText('As it is in its file');
}

/** A chart’s words are changed in a form; what does not fit is told, and not saved. */
async function changeChart(page: Page, project: PreviewProject, address: string): Promise<void> {
  const chart = SCENES.find(({ kind }) => kind !== 'map')?.scene ?? '';
  const file = `scenes/${chart}.yaml`;
  const before = project.read(file);
  await page.goto(`${address}/studio/scenes/${chart}/`);
  await page.getByRole('link', { name: 'Change it' }).first().click();
  await expect(page.locator('#drawn-desk svg')).toBeVisible();
  await page.getByLabel('alt', { exact: true }).fill('');
  await expect(page.locator('#state-problems')).toContainText(file);
  await page.getByRole('button', { name: 'Save into the file' }).click();
  await expect(page.locator('#actions output')).toContainText('is not saved');
  expect(project.read(file)).toBe(before);
}

/** Whoever is no page of this Studio changes nothing. */
async function expectNoOther(page: Page, project: PreviewProject, address: string): Promise<void> {
  const before = project.read(MAP);
  const change = { scene: map, state: 'any', changes: [], save: true };
  for (const origin of ['https://example.org', address]) {
    const answer = await page.request.post(`${address}/@studio/change`, {
      data: change,
      headers: { origin },
    });
    expect(answer.status()).toBe(403);
  }
  expect(project.read(MAP)).toBe(before);
}

test('nothing of the Studio is in what readers are sent', async ({ page }) => {
  expect((await page.goto('/studio/'))?.status()).toBe(404);
  const built = outDir(resolve(import.meta.dirname, '..'));
  const files = globSync('**/*.{html,js,css,json}', { cwd: built });
  expect(files.filter((file) => /studio/i.test(file))).toEqual([]);
  const speaking = files.filter((file) =>
    /@studio\/|x-studio-token|\/studio\/|studio-head/.test(readFileSync(join(built, file), 'utf8')),
  );
  expect(speaking).toEqual([]);
});
