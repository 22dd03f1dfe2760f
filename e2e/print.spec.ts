import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { CHAPTERS, LONGEST_CHAPTER, NOTE_COUNT, SCENES } from './story-under-test.ts';

const stepsOf = (chapter: string | undefined): string[] =>
  SCENES.filter((scene) => scene.chapter === chapter).flatMap(({ steps }) => steps);

/** Give each still as pixels of its own, so that it can be found in a file that was printed. */
async function stillsAsPixels(page: Page): Promise<void> {
  let shade = 0;
  await page.route('**/stills/**', async (route) => {
    const background = { r: ++shade % 256, g: (shade * 7) % 256, b: (shade * 13) % 256 };
    const pixels = sharp({ create: { width: 8, height: 6, channels: 3, background } });
    await route.fulfill({ contentType: 'image/png', body: await pixels.png().toBuffer() });
  });
}

const countIn = (pdf: Buffer, what: RegExp): number =>
  [...pdf.toString('latin1').matchAll(what)].length;

test('printed before it was read, the longest chapter has every picture, and about two steps to a sheet', async ({
  page,
}) => {
  await stillsAsPixels(page);
  await page.goto(`/chapters/${LONGEST_CHAPTER}/`);
  await expect(page.locator('html')).toHaveAttribute('data-story', 'running');
  const pdf = await page.pdf({ format: 'A4' });
  const steps = stepsOf(LONGEST_CHAPTER).length;
  expect(countIn(pdf, /\/Subtype\s*\/Image/g)).toBeGreaterThanOrEqual(steps);
  expect(countIn(pdf, /\/Type\s*\/Page\b/g)).toBeLessThan(steps);
});

test('from the dark, a chapter prints as from the light', async ({ page }) => {
  await page.goto(`/chapters/${CHAPTERS[0]}/`);
  const printed: Buffer[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ media: 'print', colorScheme });
    for (const nav of await page.getByRole('navigation', { includeHidden: true }).all()) {
      await expect(nav).toBeHidden();
    }
    const step = page.locator('[data-step]').first();
    await step.scrollIntoViewIfNeeded();
    await expect(step.locator('.still img')).toHaveJSProperty('complete', true);
    printed.push(await step.screenshot({ animations: 'disabled' }));
  }
  expect(printed[1]?.equals(printed[0] ?? Buffer.alloc(0))).toBe(true);
});

test('one page has the whole publication: each chapter with a picture of every step, and all notes', async ({
  page,
}) => {
  await page.goto('/print/');
  const chapters = page.locator('section[id^="chapter-"]');
  await expect(chapters).toHaveCount(CHAPTERS.length);
  for (const [i, chapter] of CHAPTERS.entries()) {
    const stills = chapters.nth(i).locator('[data-step] .still img');
    await expect(stills).toHaveCount(stepsOf(chapter).length);
    const whole = await page.request.get(`/chapters/${chapter}/`);
    const title = /<h1[^>]*>(.*?)<\/h1>/.exec(await whole.text())?.[1];
    await expect(chapters.nth(i).locator('h1')).toHaveText(title ?? '');
  }
  await expect(page.locator('[id^="note-"]')).toHaveCount(NOTE_COUNT);
  const lost = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const links = [...document.querySelectorAll('main a[href^="#"]')];
    return {
      twice: ids.filter((id, i) => ids.indexOf(id) !== i),
      broken: links
        .map((link) => link.getAttribute('href'))
        .filter((href) => !ids.includes(href?.slice(1) ?? '')),
    };
  });
  expect(lost).toEqual({ twice: [], broken: [] });
});
