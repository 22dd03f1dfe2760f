import { expect, test, type Page } from '@playwright/test';
import { EMBED_DRAWINGS, holdRequests } from './hold-requests.ts';
import { OFTEN } from './often.ts';
import { LONGEST_CHAPTER, SCENES } from './story-under-test.ts';

const EMBED = `/embed/chapters/${LONGEST_CHAPTER}/`;

/**
 * The steps whose words are not all in sight, out of all, and how small the words and the pictures get;
 * once the faces are there, and what hears of sizes has heard.
 */
const lookAtAll = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const rail = document.querySelector('[data-embed="rail"]') as HTMLInputElement;
    const looks = Array.from({ length: Number(rail.max) + 1 }, (_, index) => {
      rail.value = String(index);
      rail.dispatchEvent(new Event('input'));
      const scene = document.querySelector('.scene[data-current]');
      const words = scene?.querySelector('.scene-steps') as HTMLElement;
      return {
        step: scene?.querySelector('[data-step][data-current]')?.id,
        /** How far below the beginning of their place the words begin. */
        below:
          (scene?.querySelector('[data-step][data-current] > *')?.getBoundingClientRect().top ??
            0) - words.getBoundingClientRect().top,
        hidden: words.scrollHeight - words.clientHeight,
        isReachable: words.tabIndex === 0,
        isFaded: getComputedStyle(words).maskImage !== 'none',
        type: parseFloat(getComputedStyle(words).fontSize),
        picture: scene?.querySelector('.stage-picture')?.clientHeight ?? 0,
      };
    });
    return {
      cut: looks.filter(({ hidden }) => hidden > 1),
      whole: looks.filter(({ hidden }) => hidden <= 1),
      type: Math.min(...looks.map(({ type }) => type)),
      picture: Math.min(...looks.map(({ picture }) => picture)),
      below: Math.max(...looks.map(({ below }) => below)),
    };
  });

for (const [width, height, ofPicture] of [
  [320, 480, 120],
  [390, 611, 200],
  [480, 400, 200],
  [720, 400, 200],
  [720, 680, 300],
] as const) {
  test(`a frame of ${width} by ${height} shows all words of every step of the longest chapter`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(EMBED);
    await expect(page.locator('html')).toHaveAttribute('data-story', 'running');
    const { cut, type, picture, below } = await lookAtAll(page);
    expect(cut).toEqual([]);
    expect(type).toBeGreaterThanOrEqual(14);
    expect(picture).toBeGreaterThan(ofPicture);
    expect(below).toBeLessThan(20);
  });
}

for (const [width, height] of [
  [480, 320],
  [600, 360],
  [768, 480],
  [1100, 400],
] as const) {
  test(`before its first use, too, a frame of ${width} by ${height} has its picture at a size at which words can be read`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await holdRequests(page, EMBED_DRAWINGS);
    await page.goto(EMBED, { waitUntil: 'domcontentloaded' });
    const still = page.locator('.scene[data-current] .stage-still img');
    const scale = () =>
      still.evaluate((image: HTMLImageElement) => {
        const { width, height } = image.getBoundingClientRect();
        return Math.min(width / image.naturalWidth, height / image.naturalHeight);
      });
    await expect.poll(scale, OFTEN).toBeGreaterThan(0.55);
  });
}

test('words that find no room fade where they go on, and keys scroll them to their end', async ({
  page,
}) => {
  await page.setViewportSize({ width: 280, height: 200 });
  await page.goto(EMBED);
  await expect(page.locator('html')).toHaveAttribute('data-story', 'running');
  const { cut, whole, type } = await lookAtAll(page);
  expect(cut.filter(({ isReachable, isFaded }) => !isReachable || !isFaded)).toEqual([]);
  expect(whole.filter(({ isReachable, isFaded }) => isReachable || isFaded)).toEqual([]);
  expect(type).toBeGreaterThanOrEqual(14);
  const [first] = cut;
  if (!first) return;
  await page.goto(`${EMBED}?step=${first.step}`);
  const words = page.locator('.scene[data-current] .scene-steps');
  await expect(words).toHaveAttribute('data-goes-on');
  await words.focus();
  await page.keyboard.press('End');
  await expect(words).not.toHaveAttribute('data-goes-on');
});

test('a chart in a low frame is as high as its words need, and is scrolled to its end', async ({
  page,
}) => {
  const chart = SCENES.find(({ kind }) => kind !== 'map');
  await page.setViewportSize({ width: 280, height: 200 });
  await page.goto(`/embed/figures/${chart?.scene}/`);
  await page.getByRole('button', { name: 'Show picture' }).click();
  const picture = page.locator('.scene[data-current] .stage-picture');
  await expect(page.locator('.scene[data-current] [data-stage]')).toHaveAttribute('data-live');
  await page.mouse.move(140, 70);
  await page.mouse.wheel(0, 1000);
  const left = () =>
    picture.evaluate(({ scrollHeight, clientHeight, scrollTop }) => ({
      isHigh: scrollHeight > 350,
      below: Math.round(scrollHeight - clientHeight - scrollTop),
    }));
  await expect.poll(left, OFTEN).toEqual({ isHigh: true, below: 0 });
});
