import { expect, test, type Page } from '@playwright/test';
import { comeToRest, openStep } from './story-page.ts';
import { sceneWith } from './story-under-test.ts';
import { tooWide } from './too-wide.ts';

const MAP = sceneWith(2, 'map');
const [STEP = ''] = MAP.steps;

/** The gaps that readers may set for themselves (WCAG 1.4.12). */
const WIDE_GAPS =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-bottom: 2em !important }';

/** Where the words of a scene’s live picture stand, in pixels from its corner. */
const wordsOnStage = (page: Page): Promise<string[]> =>
  page.$eval(`[data-stage="${MAP.scene}"] .stage-live`, (live) => {
    const corner = live.getBoundingClientRect();
    return [...live.querySelectorAll('text')].map((each) => {
      const { left, top, width } = each.getBoundingClientRect();
      const place = [left - corner.left, top - corner.top, width].map(Math.round);
      return `${each.textContent} ${place.join(' ')}`;
    });
  });

test('gaps of a reader’s own and writing to the left move no word of a map, and make no page wider', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStep(page, MAP.chapter, STEP);
  await comeToRest(page, MAP.scene, STEP);
  const count = page.locator(`[data-stage="${MAP.scene}"] .stage-count`);
  const before = await wordsOnStage(page);
  expect(before.length).toBeGreaterThan(2);
  const narrow = await count.evaluate((each) => getComputedStyle(each).letterSpacing);
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, WIDE_GAPS);
  expect(await count.evaluate((each) => getComputedStyle(each).letterSpacing)).not.toBe(narrow);
  await comeToRest(page, MAP.scene, STEP);
  expect(await wordsOnStage(page)).toEqual(before);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await comeToRest(page, MAP.scene, STEP);
  expect(await wordsOnStage(page), 'written to the left').toEqual(before);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await tooWide(page), `at ${width} pixels`).toEqual([]);
  }
});

test('in a contrast theme the step that is read and a note that a link leads to are marked', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' });
  await openStep(page, MAP.chapter, STEP);
  await comeToRest(page, MAP.scene, STEP);
  const bar = await page.locator(`#${STEP}`).evaluate((step) => {
    const { borderInlineStartColor, borderInlineStartWidth } = getComputedStyle(step, '::before');
    const paper = getComputedStyle(document.body).backgroundColor;
    return { width: borderInlineStartWidth, isSeen: borderInlineStartColor !== paper };
  });
  expect(bar).toEqual({ width: '3px', isSeen: true });
  const note = await page.evaluate(() => {
    const id = document.querySelector('.notes > li')?.id ?? '';
    location.hash = id;
    const { outlineStyle, outlineWidth } = getComputedStyle(
      document.getElementById(id) ?? document.body,
    );
    return `${outlineWidth} ${outlineStyle}`;
  });
  expect(note).toBe('2px solid');
});
