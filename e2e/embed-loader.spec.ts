import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, type Frame } from '@playwright/test';
import { dragFinger } from './drag-finger.ts';
import { frameOf, heldFrame, HOST_WORDS, loaderOf, shownIn, test } from './host-page.ts';
import { comeToLead, led } from './led-frame.ts';
import { comeToStand } from './read-through.ts';
import { CHAPTERS } from './story-under-test.ts';

const EMBED = `/embed/chapters/${CHAPTERS[1]}/`;

test('the script for hosts is small', () => {
  const file = readFileSync(new URL('../dist/embed/v1/loader.js', import.meta.url));
  expect(gzipSync(file, { level: 9 }).length).toBeLessThan(4096);
});

test('keys in a led frame bring its host to the next step', async ({ openHost, page, baseURL }) => {
  await openHost(HOST_WORDS + led(`${baseURL}${EMBED}`) + HOST_WORDS + loaderOf(baseURL));
  const { frame, lead } = await comeToLead(page);
  await lead(3000);
  // Its stage follows its page: pressed before that, the button leads on from the step before.
  await comeToStand(frame, 2);
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
          (page.frames()[1] as Frame).evaluate(
            () => document.body.offsetHeight - innerHeight - scrollY,
          ),
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
  'an element around it is drawn larger than it is laid out': (markup) =>
    `<div style="transform:scale(1.25);transform-origin:0 0">${markup}</div>`,
  'an element around it scrolls': (markup) =>
    `<div style="overflow-y:auto;height:800px">${markup}</div>`,
};
for (const [why, around] of Object.entries(STAYS)) {
  test(`a frame goes step by step where ${why}`, async ({ openHost, page, baseURL }) => {
    await openHost(around(led(`${baseURL}${EMBED}`)) + loaderOf(baseURL));
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
  // Of two heights, so that one which heard another’s would show it.
  const isStack = (index: number): boolean => index % 2 === 1;
  const five = Array.from({ length: 5 }, (_, index) =>
    heldFrame(`${baseURL}${EMBED}${isStack(index) ? '?mode=stack' : ''}`, 300),
  );
  await openHost(loaderOf(baseURL) + five.join('') + loaderOf(baseURL));
  const heightOf = (index: number) =>
    page
      .locator('iframe')
      .nth(index)
      .evaluate((each) => each.clientHeight);
  for (const index of five.keys()) {
    await expect.poll(() => heightOf(index)).toBeGreaterThan(isStack(index) ? 1000 : 400);
    if (!isStack(index)) await expect.poll(() => heightOf(index)).toBeLessThanOrEqual(1000);
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
