import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { outDir } from '../src/commands/out-dir.ts';
import { contentDir } from '../src/schemas/content-dir.ts';
import { formerPages } from '../src/story/former-pages.ts';
import { readStory } from '../src/story/read-story.ts';

const root = resolve(import.meta.dirname, '..');
const { story } = readStory(contentDir(root));
const moved = story ? formerPages(story) : [];

/** The address of a page of a kind before and now, under which others know it. */
function movedPage(kind: RegExp): { readonly path: string; readonly now: string } {
  const found = moved.find(({ path }) => kind.test(path));
  if (found) return found;
  throw new Error(`Nothing of the story under test had another address like ${kind}.`);
}

/** A step that was called otherwise: what it was, and is called, in a chapter that had another address. */
function renamedStep(): { readonly before: string; readonly id: string } {
  const steps = story?.chapters.flatMap((each) => (each.head.formerly ? each.steps : [])) ?? [];
  for (const { id, formerly } of steps) if (formerly[0]) return { id, before: formerly[0] };
  throw new Error('No chapter of the story under test had another address and another step.');
}

const pathOf = (page: Page): string => new URL(page.url()).pathname;

test('a link to where a chapter or a figure was leads to the step that it named @second-story', async ({
  page,
}) => {
  const { before, id } = renamedStep();
  const chapter = movedPage(/^\/chapters\//);
  await page.goto(`${chapter.path}#${before}`);
  await page.waitForURL((url) => url.pathname === chapter.now);
  await expect(page.locator(`[data-step="${id}"]`)).toBeInViewport();
  expect(new URL(page.url()).hash).not.toBe('');
  // Back leads to where readers came from, not into the page that sends them on.
  await page.goto('/about/');
  await page.goto(chapter.path);
  await page.waitForURL((url) => url.pathname === chapter.now);
  await page.goBack();
  await expect.poll(() => pathOf(page)).toBe('/about/');
});

test('a frame that shows what had another address begins at the step that its host named @second-story', async ({
  page,
}) => {
  const { before, id } = renamedStep();
  const frame = movedPage(/^\/embed\/chapters\//);
  await page.goto(`${frame.path}?step=${before}&theme=dark`);
  await page.waitForURL((url) => url.pathname === frame.now);
  await expect(page.locator(`[data-step="${id}"]`)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto(`${frame.now}?step=${before}&mode=scroll`);
  await expect(page.locator(`[data-step="${id}"]`)).toBeInViewport();
});

test('the picture of a step that was called otherwise is shown large where a link names it so @second-story', async ({
  page,
}) => {
  const { before, id } = renamedStep();
  const scene = story?.chapters.flatMap(({ steps }) => steps).find((each) => each.id === id)?.scene;
  await page.goto(`/figures/${scene}/#${before}`);
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-shows', id);
});

test('what leads on is nothing to be found or kept @second-story', () => {
  const site = outDir(root);
  const [list = ''] = globSync('_astro/kept.*.json', { cwd: site });
  const kept = Object.keys(JSON.parse(readFileSync(join(site, list), 'utf8')) as object);
  expect(kept).toContain('about/');
  for (const { path } of moved) expect(kept).not.toContain(path.slice(1));
  expect(globSync('releases/*/embed/chapters/*', { cwd: site }).length).toBeGreaterThan(0);
  for (const { path } of moved) expect(globSync(`releases/*${path}`, { cwd: site })).toEqual([]);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('every address of before leads to where the page is now @second-story', async ({ page }) => {
    expect(moved.length).toBeGreaterThan(3);
    for (const { path, now } of moved) {
      await page.goto(path);
      await page.waitForURL((url) => url.pathname === now);
      await expect(page.locator('main')).toBeVisible();
    }
  });
});
