import { expect, test, type Locator, type Page } from '@playwright/test';
import { groundUnder } from './ground-under.ts';
import { comeToLoad } from './read-through.ts';
import { CHAPTERS } from './story-under-test.ts';

const WINDOWS = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
/** In which theme and in which direction a page is looked at: as it is, in the dark, and turned around. */
const LOOKS = [
  ['light', 'ltr'],
  ['dark', 'ltr'],
  ['light', 'rtl'],
] as const;

for (const viewport of WINDOWS) {
  test(
    `the cover fills a window of ${viewport.width} × ${viewport.height}, and its words are on quiet land`,
    { tag: '@any-story' },
    async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto('/');
      await comeToLoad(page);
      const drawing = await page.locator('.cover-drawing').boundingBox();
      expect(drawing).toMatchObject({ x: 0, width: viewport.width });
      expect((drawing?.y ?? 0) + (drawing?.height ?? 0)).toBeGreaterThanOrEqual(
        viewport.height - 1,
      );
      expect(await wordsInPicture(page), 'words of the picture, whole and in our faces').toEqual(
        [],
      );
      await expectQuietUnder(
        page,
        ['h1', '.subtitle', '.lede', '.credit'].map((each) => page.locator(`.cover ${each}`)),
      );
    },
  );
}

test(
  'nothing lies over the picture of the cover when it is printed, with backgrounds or without',
  { tag: '@any-story' },
  async ({ page }) => {
    await page.goto('/');
    await page.emulateMedia({ media: 'print' });
    const over = await page.locator('.cover-drawing').evaluate((drawing) => {
      const besides = [...drawing.children].filter(({ tagName }) => tagName !== 'svg');
      const made = ['::before', '::after'].map((name) => getComputedStyle(drawing, name).content);
      return [...besides.map(({ tagName }) => tagName), ...made];
    });
    expect(over).toEqual(['none', 'none']);
  },
);

test(
  'each chapter opens with a picture, says what it shows and leads to its figure',
  { tag: '@any-story' },
  async ({ page }) => {
    for (const chapter of CHAPTERS) {
      await page.goto(`/chapters/${chapter}/`);
      const head = page.locator('.chapter-head');
      const picture = head.getByRole('img');
      await expect(picture).toHaveAttribute('alt', /\S/);
      await expect
        .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
        .toBeGreaterThan(0);
      const figure = head.getByRole('link');
      await expect(figure).toHaveText(/\S/);
      await expect(figure).toHaveAttribute('href', /\/figures\/[^/]+\/$/);
      await expectQuietUnder(page, [head.locator('h1'), head.locator('.description')]);
    }
  },
);

/** What is wrong with the words of the cover’s picture: cut off by its edge, or in a face that is not ours. */
function wordsInPicture(page: Page): Promise<string[]> {
  return page.locator('.cover-drawing').evaluate((drawing) => {
    const edge = drawing.getBoundingClientRect();
    const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
    const families = new Set(loaded.map(({ family }) => family.replaceAll(/["']/g, '')));
    const words = [...drawing.querySelectorAll('text')].filter((text) => text.checkVisibility());
    return words.flatMap((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const isWhole =
        left >= edge.left && right <= edge.right && top >= edge.top && bottom <= edge.bottom;
      const [face = ''] = getComputedStyle(text).fontFamily.split(',');
      const isOurs = families.has(face.replaceAll(/["']/g, '').trim());
      return [
        ...(isWhole ? [] : [`“${text.textContent}” is cut off`]),
        ...(isOurs ? [] : [`“${text.textContent}” is set in ${face}`]),
      ];
    });
  });
}

/** However a page is looked at, words can be read, and no line, label or edge of a picture lies under them. */
async function expectQuietUnder(page: Page, words: readonly Locator[]): Promise<void> {
  const there: Locator[] = [];
  for (const each of words) if ((await each.count()) > 0) there.push(each);
  expect(there.length, 'there are words').toBeGreaterThan(0);
  for (const [colorScheme, direction] of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
    const seen = await groundUnder(page, there);
    for (const [i, { contrast, unrest }] of seen.entries()) {
      const what = `${await there[i]?.innerText()}, ${colorScheme}, ${direction}`;
      expect(contrast, `contrast of ${what}`).toBeGreaterThanOrEqual(4.5);
      expect(unrest, `the darkest to the lightest spot under ${what}`).toBeLessThan(1.15);
    }
  }
}
