import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, type Frame, type Page } from '@playwright/test';
import { dragFinger } from './drag-finger.ts';
import { frameOf, heldFrame, HOST_WORDS, loaderOf, shownIn, test } from './host-page.ts';
import { comeToStand } from './read-through.ts';
import { CHAPTERS } from './story-under-test.ts';

const EMBED = `/embed/chapters/${CHAPTERS[1]}/`;

const led = (baseURL: string | undefined): string =>
  heldFrame(`${baseURL}${EMBED}`, 680, 'mode="scroll"');

const frameIn = (page: Page): Frame => page.frames()[1] as Frame;

/** Where the page of a led frame begins, once the host’s window leads. */
async function comeToLead(page: Page): Promise<number> {
  const element = page.locator('seven-kilometers');
  await expect(page.locator('iframe')).toHaveAttribute('src', /led=1/);
  const frame = page.frameLocator('iframe');
  await element.scrollIntoViewIfNeeded();
  await expect(frame.locator('html')).toHaveAttribute('data-story', 'running');
  await expect.poll(() => element.evaluate((each) => each.clientHeight)).toBeGreaterThan(2000);
  return element.evaluate((each) => each.getBoundingClientRect().top + scrollY);
}

test('the script for hosts is small', () => {
  const file = readFileSync(new URL('../dist/embed/v1/loader.js', import.meta.url));
  expect(gzipSync(file, { level: 9 }).length).toBeLessThan(4096);
});

test('keys in a led frame bring its host to the next step', async ({ openHost, page, baseURL }) => {
  await openHost(HOST_WORDS + led(baseURL) + HOST_WORDS + loaderOf(baseURL));
  const begin = await comeToLead(page);
  await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), begin + 3000);
  // Its stage follows its page: pressed before that, the button leads on from the step before.
  await frameIn(page).waitForFunction(() => scrollY === 3000);
  await comeToStand(frameIn(page), 2);
  const next = page.frameLocator('iframe').locator('.scene[data-current] [data-go="1"]');
  const before = await page.evaluate(() => scrollY);
  await next.click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  for (const [where, y] of [
    ['picture', 250],
    ['words', 650],
  ] as const) {
    test(`a finger on the ${where} scrolls the host on where a frame has come to its end`, async ({
      openHost,
      page,
      baseURL,
    }) => {
      await openHost(frameOf(`${baseURL}${EMBED}?mode=scroll`, 844) + HOST_WORDS);
      const inside = page.frameLocator('iframe');
      await expect(inside.locator('html')).toHaveAttribute('data-story', 'running');
      await inside.getByRole('button', { name: /^Go on below/ }).tap();
      await expect
        .poll(() =>
          frameIn(page).evaluate(() => document.body.offsetHeight - innerHeight - scrollY),
        )
        .toBeLessThan(1);
      const before = await page.evaluate(() => scrollY);
      expect(before).toBeLessThan(20);
      await dragFinger(page, { x: 195, y }, { x: 0, y: -200 });
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    });
  }

  for (const [how, around] of [
    ['', (markup: string) => markup],
    [
      ' within an element that scrolls',
      (markup: string) => `<div style="overflow-y:auto;height:844px">${markup}${HOST_WORDS}</div>`,
    ],
  ] as const) {
    test(`a button in a frame that scrolls leads on below it, where its host listens${how}`, async ({
      openHost,
      page,
      baseURL,
    }) => {
      const src = `${baseURL}${EMBED}?mode=scroll`;
      const held = `${heldFrame(src, 700)}<p id="after">On.</p>`;
      await openHost(around(held) + HOST_WORDS + loaderOf(baseURL));
      await page.evaluate(() => customElements.whenDefined('seven-kilometers'));
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('html')).toHaveAttribute('data-story', 'running');
      const topOf = () =>
        page.locator('#after').evaluate((each) => each.getBoundingClientRect().top);
      expect(await topOf()).toBeGreaterThan(600);
      await frame.getByRole('button', { name: /^Go on below/ }).tap();
      await expect.poll(topOf).toBeLessThan(60);
    });
  }
});

const STAYS: Readonly<Record<string, (markup: string) => string>> = {
  'an element around it hides what overflows': (markup) =>
    `<div style="overflow:hidden">${markup}</div>`,
  'an element around it scrolls': (markup) =>
    `<div style="overflow-y:auto;height:800px">${markup}</div>`,
};
for (const [why, around] of Object.entries(STAYS)) {
  test(`a frame goes step by step where ${why}`, async ({ openHost, page, baseURL }) => {
    await openHost(around(led(baseURL)) + loaderOf(baseURL));
    await page.evaluate(() => customElements.whenDefined('seven-kilometers'));
    await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute(
      'data-layout',
      'steps',
    );
    await expect(shownIn(page.frameLocator('iframe'))).toBeVisible();
    expect(await page.locator('iframe').getAttribute('src')).not.toContain('led');
  });
}

test('five on a page each grow to the height they ask for, and one that is taken away and put back does again', async ({
  openHost,
  page,
  baseURL,
}) => {
  const one = heldFrame(`${baseURL}${EMBED}`, 300);
  await openHost(loaderOf(baseURL) + one.repeat(5) + loaderOf(baseURL));
  const heightOf = (index: number) =>
    page
      .locator('iframe')
      .nth(index)
      .evaluate((each) => each.clientHeight);
  for (let index = 0; index < 5; index++) {
    await expect.poll(() => heightOf(index)).toBeGreaterThan(400);
    await expect.poll(() => heightOf(index)).toBeLessThanOrEqual(1000);
  }
  await page
    .locator('seven-kilometers')
    .nth(2)
    .evaluate((each) => {
      const { parentNode, nextSibling } = each;
      each.remove();
      each.querySelector('iframe')?.style.setProperty('height', '300px');
      parentNode?.insertBefore(each, nextSibling);
    });
  await expect.poll(() => heightOf(2)).toBeGreaterThan(400);
});

test('a still is shown until the reader asks for the live one', async ({
  openHost,
  page,
  baseURL,
}) => {
  await openHost(
    `<seven-kilometers data-consent="click" src="${baseURL}${EMBED}"><p>A still.</p></seven-kilometers>${loaderOf(baseURL)}`,
  );
  const ask = page.getByRole('button');
  await expect(ask).toContainText('localhost');
  await expect(page.locator('iframe')).toHaveCount(0);
  await ask.click();
  await expect(shownIn(page.frameLocator('iframe'))).toBeVisible();
});

test('hosts hear which step readers come to', async ({ openHost, page, baseURL }) => {
  await openHost(
    `<script>const heard = []; addEventListener('step', ({ detail }) => heard.push(detail));</script>` +
      heldFrame(`${baseURL}${EMBED}`, 680) +
      loaderOf(baseURL),
  );
  const frame = page.frameLocator('iframe');
  await page.evaluate(() => customElements.whenDefined('seven-kilometers'));
  await frame.locator('[data-go="1"]:visible').click();
  const steps = await frame.locator('[data-step]').evaluateAll((all) => all.map(({ id }) => id));
  await expect
    .poll(() => page.evaluate('heard.at(-1)'))
    .toEqual({ step: steps[1], index: 1, cause: 'button' });
});

test('a flood of forged messages, to the frame and from another, leaves both working', async ({
  openHost,
  page,
  baseURL,
}) => {
  await openHost(
    heldFrame(`${baseURL}${EMBED}`, 680) + frameOf('about:blank', 10) + loaderOf(baseURL),
  );
  const frame = page.locator('iframe').first().contentFrame();
  await expect(frame.locator('html')).toHaveAttribute('data-story', 'running');
  const heightOf = () =>
    page
      .locator('iframe')
      .first()
      .evaluate((each) => each.clientHeight);
  await expect.poll(heightOf).toBeGreaterThan(400);
  const height = await heightOf();
  await page.evaluate(() => {
    const [ours, other] = [...document.querySelectorAll('iframe')].map(
      (each) => each.contentWindow,
    );
    const hostile: unknown[] = [null, 7, '', 'x'.repeat(5000), [], {}, { ns: 'seven-kilometers' }];
    for (const type of ['height', 'go', 'scroll', 'theme', 'constructor', '__proto__'])
      for (const value of [-1, NaN, 1e9, '<img src=x onerror=alert(1)>', { length: 9 }, null])
        hostile.push({
          ns: 'seven-kilometers',
          v: 1,
          type,
          height: value,
          step: value,
          top: value,
          theme: value,
        });
    const forge = other?.document.createElement('script');
    if (!other || !forge) throw new Error('There is no other frame.');
    forge.textContent =
      'addEventListener("message", ({ data }) => parent.postMessage(data, "*"), { capture: true });';
    other.document.head.append(forge);
    for (let count = 0; count < 10_000; count++) {
      ours?.postMessage(hostile[count % hostile.length], '*');
      other.postMessage(
        { ns: 'seven-kilometers', v: 1, type: 'height', height: 5000 + count },
        '*',
      );
    }
  });
  await frame.locator('[data-go="1"]:visible').click();
  const steps = await frame.locator('[data-step]').evaluateAll((all) => all.map(({ id }) => id));
  await expect(shownIn(frame)).toHaveAttribute('data-shows', steps[1] ?? '');
  expect(await heightOf()).toBe(height);
});
