import { expect, type Frame, type FrameLocator, type Page } from '@playwright/test';
import { frameOf, heldFrame, HOST_WORDS, loaderOf, shownIn, test } from './host-page.ts';
import { OFTEN } from './often.ts';
import { readingInFrame } from './reading-in-frame.ts';
import { EMBEDS } from './story-page.ts';
import { CHAPTERS, LONGEST_CHAPTER, SCENES, sceneWith } from './story-under-test.ts';
import { watchFaults } from './watch-faults.ts';
import { expectStrictPolicy, watchPolicy } from './watch-policy.ts';

const CHAPTER = sceneWith(3).chapter;
const EMBED = `/embed/chapters/${CHAPTER}/`;

/** The ids of all steps of the page in a frame. */
const stepsIn = (frame: FrameLocator): Promise<string[]> =>
  frame.locator('[data-step]').evaluateAll((steps) => steps.map(({ id }) => id));

/** Where something stands in a frame, of which nothing else lies over the middle, or the beginning. */
async function inSight(
  frame: FrameLocator,
  selector: string,
  where: 'middle' | 'first line' = 'middle',
): Promise<DOMRect> {
  const shown = frame.locator(selector).filter({ visible: true }).first();
  await expect(shown).toBeVisible();
  const { box, isOnTop } = await shown.evaluate((element, at) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const [x, y] =
      at === 'middle' ? [(left + right) / 2, (top + bottom) / 2] : [left + 30, top + 8];
    const hit = document.elementFromPoint(x, y);
    return { box: { left, top, right, bottom }, isOnTop: element.contains(hit) };
  }, where);
  expect(isOnTop, `${selector} is in sight`).toBe(true);
  return box as DOMRect;
}

const SIZES = [
  [280, 200],
  [320, 240],
  [480, 270],
  [320, 480],
  [480, 20_000],
  [720, 680],
  [1100, 400],
] as const;

for (const [width, height] of SIZES) {
  test(
    `a frame of ${width} by ${height} that may run scripts and nothing else shows picture, words and credit`,
    { tag: '@any-story' },
    async ({ openHost, page, baseURL }) => {
      await page.setViewportSize({ width, height: 900 });
      await openHost(frameOf(`${baseURL}${EMBED}`, height, 'sandbox="allow-scripts"'));
      const frame = page.frameLocator('iframe');
      const steps = await stepsIn(frame);
      await expect(shownIn(frame)).toHaveAttribute('data-shows', steps[0] ?? '');
      await frame.locator('[data-go="1"]:visible').click();
      await expect(shownIn(frame)).toHaveAttribute('data-shows', steps[1] ?? '');
      const words = await inSight(frame, '.step[data-current] p', 'first line');
      const credit = await inSight(frame, '[data-embed="home"]');
      // A low frame has room for the words or the picture, and shows the words first.
      const swap = frame.getByRole('button', { name: 'Show picture' });
      const isLow = await swap.isVisible();
      if (isLow) await swap.click();
      const picture = await inSight(frame, '.stage-picture');
      for (const box of [picture, words, credit]) {
        expect(box.right - box.left).toBeGreaterThan(50);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
      }
      expect(picture.bottom - picture.top).toBeGreaterThan(isLow ? 0.7 * height : 100);
      expect(credit.bottom).toBeLessThanOrEqual(height);
      expect(await frame.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
      if (isLow) {
        await frame.locator('[data-go="-1"]:visible').click();
        await inSight(frame, '.stage-picture');
        await frame.getByRole('button', { name: 'Show words' }).press('Enter');
        await inSight(frame, '.step[data-current] p', 'first line');
      }
    },
  );
}

test('the address of an embed says where it begins, what it shows and in which light', async ({
  openHost,
  page,
  baseURL,
}) => {
  await openHost(frameOf(`${baseURL}${EMBED}`, 680));
  const all = await stepsIn(page.frameLocator('iframe'));
  const [, from = '', step = '', to = ''] = all;
  await openHost(frameOf(`${baseURL}${EMBED}?from=${from}&to=${to}&step=${step}&theme=dark`, 680));
  const frame = page.frameLocator('iframe');
  await expect(shownIn(frame)).toHaveAttribute('data-shows', step);
  await expect(frame.locator('[data-part="count"]:visible')).toHaveText('2 of 3');
  const next = frame.locator('[data-go="1"]:visible');
  await next.click();
  await expect(shownIn(frame)).toHaveAttribute('data-shows', to);
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  const paper = await frame
    .locator('body')
    .evaluate((body) => getComputedStyle(body).backgroundColor);
  const [red = 255] = /\d+/.exec(paper)?.map(Number) ?? [];
  expect(red).toBeLessThan(80);
});

for (const mode of ['scroll', 'stack']) {
  test(`in ${mode}, too, an embed is the steps that its address names`, async ({ page }) => {
    await page.goto(`${EMBED}?mode=${mode}`);
    const ids = () =>
      page.locator('[data-step]:visible').evaluateAll((all) => all.map(({ id }) => id));
    const all = await ids();
    await page.goto(`${EMBED}?mode=${mode}&from=${all[1]}&to=${all[3]}`);
    await expect.poll(ids).toEqual(all.slice(1, 4));
    await expect(page.locator('.prose > p')).toHaveCount(0);
  });
}

/** The last step of the chapter: below all others, and with the least room below it. */
const LAST_STEP =
  SCENES.filter(({ chapter }) => chapter === CHAPTER)
    .flatMap(({ steps }) => steps)
    .at(-1) ?? '';

/** What is read in the only frame of a page, and how far its page and that of its host are scrolled. */
const standing = async (page: Page) => {
  const frame = page.frames()[1] as Frame;
  const { atLine, shown } = await readingInFrame(frame);
  return {
    atLine,
    shown,
    within: await frame.evaluate(() => scrollY),
    host: await page.evaluate(() => scrollY),
  };
};

for (const width of [390, 1000]) {
  test(
    `a frame of ${width} px that scrolls opens at the step that its address names, and its host stays where it is`,
    { tag: '@any-story' },
    async ({ openHost, page, baseURL }) => {
      await page.setViewportSize({ width, height: 900 });
      await openHost(frameOf(`${baseURL}${EMBED}?mode=scroll&step=${LAST_STEP}`, 600) + HOST_WORDS);
      await page.frameLocator('iframe').locator('html[data-story="running"]').waitFor();
      const opened = await standing(page);
      expect(opened).toMatchObject({ atLine: LAST_STEP, shown: LAST_STEP, host: 0 });
      // Nothing that comes late moves it.
      await (page.frames()[1] as Frame).evaluate(() => document.fonts.ready);
      await (page.frames()[1] as Frame).waitForLoadState('load');
      expect(await standing(page)).toEqual(opened);
    },
  );
}

test('a frame that scrolls opens at its step in a tab, too, that is shown later', async ({
  openHost,
  page,
  baseURL,
}) => {
  const src = `${baseURL}${EMBED}?mode=scroll&step=${LAST_STEP}`;
  await openHost(`<div id="tab" style="display:none">${frameOf(src, 600)}</div>`);
  await page.waitForLoadState('load');
  await page.locator('#tab').evaluate((tab) => (tab.style.display = 'block'));
  await expect
    .poll(() => standing(page), OFTEN)
    .toMatchObject({ atLine: LAST_STEP, shown: LAST_STEP });
});

test('a frame that its host leads begins where the host’s page does, whatever step its address names', async ({
  openHost,
  page,
  baseURL,
}) => {
  const src = `${baseURL}${EMBED}?step=${LAST_STEP}`;
  await openHost(heldFrame(src, 680, 'mode="scroll"') + HOST_WORDS + loaderOf(baseURL));
  await expect(page.locator('iframe')).toHaveAttribute('src', /led=1/);
  const element = page.locator('seven-kilometers');
  await expect.poll(() => element.evaluate((each) => each.clientHeight)).toBeGreaterThan(2000);
  await page.frameLocator('iframe').locator('html[data-story="running"]').waitFor();
  expect(await standing(page)).toMatchObject({ within: 0, host: 0 });
});

test('a short embed has a dot for each step, and a tap on one shows its step', async ({ page }) => {
  await page.goto(EMBED);
  const steps = await page.locator('[data-step]').evaluateAll((all) => all.map(({ id }) => id));
  const stage = page.locator('.scene[data-current] [data-stage]');
  const rail = page.getByRole('slider');
  await expect(rail).toHaveAttribute('data-dots');
  const box = (await rail.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const dotAt = (index: number) => 8 + ((box.width - 16) * index) / (steps.length - 1);
  await rail.click({ position: { x: dotAt(2), y: box.height / 2 } });
  await expect(stage).toHaveAttribute('data-shows', steps[2] ?? '');
  // As where a slider is moved by dragging alone, and a tap is heard of as a tap.
  await rail.dispatchEvent('click', {
    clientX: box.x + dotAt(1),
    clientY: box.y + box.height / 2,
  });
  await expect(stage).toHaveAttribute('data-shows', steps[1] ?? '');
  await expect(rail).toHaveValue('1');
});

/** An embed with a step that cites a note, and the number of the first note that it cites. */
async function embedWithNote(page: Page): Promise<{ embed: string; step: string; number: string }> {
  for (const chapter of CHAPTERS) {
    const embed = `/embed/chapters/${chapter}/`;
    await page.goto(`${embed}?mode=stack`);
    const [step] = await page
      .locator('[data-step]:has(a.noteref)')
      .evaluateAll((all) => all.map(({ id }) => id));
    if (step === undefined) continue;
    const number = await page.locator(`#${step} a.noteref`).first().textContent();
    return { embed, step, number: number ?? '' };
  }
  throw new Error('No step cites a note.');
}

for (const mode of ['steps', 'scroll', 'stack']) {
  test(`in ${mode} a note opens where it is cited, even in a frame that may only run scripts`, async ({
    openHost,
    page,
    baseURL,
  }) => {
    const { embed, step, number } = await embedWithNote(page);
    const src = `${baseURL}${embed}?mode=${mode}&step=${step}`;
    await openHost(frameOf(src, 680, 'sandbox="allow-scripts"'));
    const frame = page.frameLocator('iframe');
    await frame.locator(`#${step} a.noteref`, { hasText: new RegExp(`^${number}$`) }).click();
    const note = frame.getByRole('note', { name: `Note ${number}`, exact: true });
    await expect(note).toBeVisible();
    expect((await note.textContent())?.length).toBeGreaterThan(20);
    await expect(frame.locator('[data-embed="address"]')).toBeEmpty();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
  });
}

test('arrow keys go on where a reader has come into the frame, over the border of two scenes', async ({
  page,
}) => {
  const long = `/embed/chapters/${LONGEST_CHAPTER}/`;
  await page.goto(long);
  const scenes = await page
    .locator('[data-step]')
    .evaluateAll((steps) =>
      steps.map((step) => [step.id, step.closest('[data-scene]')?.getAttribute('data-scene')]),
    );
  const border = scenes.findIndex(([, scene], i) => i > 0 && scene !== scenes[i - 1]?.[1]);
  const [before, after] = [scenes[border - 1], scenes[border]];
  await page.goto(`${long}?step=${before?.[0]}`);
  await page.locator('[data-go="1"]:visible').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(`[data-stage="${after?.[1]}"]`)).toBeVisible();
  await expect(page.locator(`[data-stage="${after?.[1]}"]`)).toHaveAttribute(
    'data-shows',
    after?.[0] ?? '',
  );
  await expect(page.locator(`[data-stage="${before?.[1]}"]`)).toBeHidden();
  await expect(page.locator('[data-go="1"]:visible')).toBeFocused();
});

test('an embed that plays goes on by itself, until somebody touches it', async ({ page }) => {
  await page.clock.install();
  await page.goto(`${EMBED}?play=8`);
  const steps = await page.locator('[data-step]').evaluateAll((all) => all.map(({ id }) => id));
  const stage = page.locator('.scene[data-current] [data-stage]');
  await expect(page.locator('html')).toHaveAttribute('data-story', 'running');
  await page.clock.runFor(8_100);
  await expect(stage).toHaveAttribute('data-shows', steps[1] ?? '');
  await page.locator('body').dispatchEvent('pointerdown');
  await page.clock.runFor(30_000);
  await expect(stage).toHaveAttribute('data-shows', steps[1] ?? '');
});

for (const embed of EMBEDS) {
  test(`${embed} keeps nothing, asks nothing of another site, and keeps its policy`, async ({
    page,
  }) => {
    const faults = watchFaults(page);
    const stopped = await watchPolicy(page);
    const answer = await page.goto(embed);
    const next = page.locator('.scene[data-current] [data-go="1"]:visible');
    if (/stack|static/.test(embed))
      await expect(
        page.locator('.still img:visible, .stage-still img:visible').first(),
      ).toBeVisible();
    else {
      await next.click();
      await expect(page.locator('.scene[data-current] [data-stage][data-live]')).toHaveAttribute(
        'data-settled',
      );
    }
    // By then a chapter has kept where its reader is.
    if (embed.includes('scroll')) await expect(page).toHaveURL(/#./);
    expect(faults()).toEqual([]);
    await expectStrictPolicy(answer);
    expect(await stopped()).toEqual([]);
    const { cookies, origins } = await page.context().storageState();
    expect([cookies, origins]).toEqual([[], []]);
  });
}

test('search engines are told of the chapter, not of its embed', async ({ page }) => {
  await page.goto(EMBED);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an embed is a stack: every step’s words, then its still, and the credit in sight', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 200 });
    await page.goto(EMBED);
    const steps = page.locator('[data-step]');
    expect(await steps.count()).toBeGreaterThan(3);
    for (const step of await steps.all()) {
      await expect(step.locator('p').first()).toBeVisible();
      await expect(step.locator('.still img')).toBeVisible();
      await expect(page.locator('[data-embed="home"]')).toBeInViewport();
    }
  });
});

test('a chapter laid into a frame that is made as high as it asks does not grow for ever', async ({
  page,
}) => {
  // A page of ours: servers are told to let no other frame the chapters themselves.
  await page.goto('/about/');
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    frame.height = '600';
    frame.style.border = '0';
    document.body.prepend(frame);
  }, `/chapters/${CHAPTER}/`);
  await page.frameLocator('iframe').locator('html[data-story="running"]').waitFor();
  const frame = page.frames()[1] as Frame;
  const element = page.locator('iframe');
  const heights: number[] = [];
  for (let round = 0; round < 6; round++) {
    const wanted = await frame.evaluate(
      () =>
        new Promise<number>((resolve) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve(document.documentElement.scrollHeight)),
          ),
        ),
    );
    heights.push(wanted);
    await element.evaluate((each, height) => (each.style.height = `${height}px`), wanted);
    await expect.poll(() => frame.evaluate(() => innerHeight)).toBe(wanted);
  }
  expect(heights.at(-1)).toBe(heights.at(-3));
  expect(heights.at(-1)).toBeLessThan(60_000);
  await expect(page.frameLocator('iframe').locator('.still img').first()).toBeVisible();
});
