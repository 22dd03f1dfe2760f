import { expect, type Frame, type Page } from '@playwright/test';
import { frameOf, heldFrame, loaderOf, shownIn, test } from './host-page.ts';
import { readAllAlong } from './reading-in-frame.ts';
import { CHAPTERS, sceneWith } from './story-under-test.ts';

const CHAPTER = `/embed/chapters/${CHAPTERS[1]}/`;
const FIGURE = `/embed/figures/${sceneWith(2, 'map').scene}/`;

const heightOf = (page: Page): Promise<number> =>
  page.locator('iframe').evaluate((each) => each.clientHeight);

/** Styles of hosts that go for all that stands in their pages. */
const HOST_STYLES = {
  'that resets every element':
    '*{all:unset;box-sizing:border-box;max-width:100%;font:inherit}iframe{height:auto;width:auto;border:9px solid}',
  'in the dark': ':root{color-scheme:dark}body{background:#111;color:#eee}iframe{filter:none}',
  'that is read from right to left': 'html{direction:rtl}body{text-align:right}',
};

for (const [host, style] of Object.entries(HOST_STYLES)) {
  test(`a page ${host} has a frame as wide as its column, and as high as it asks`, async ({
    openHost,
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 760, height: 900 });
    const frame = heldFrame(`${baseURL}${CHAPTER}?theme=light`, 200);
    await openHost(`<style>${style}</style>${frame}${loaderOf(baseURL)}`);
    await expect.poll(() => heightOf(page)).toBeGreaterThan(400);
    const inside = page.frameLocator('iframe');
    await expect(shownIn(inside)).toBeVisible();
    const stands = await page.locator('iframe').evaluate((each) => ({
      frame: each.clientWidth,
      column: each.parentElement?.clientWidth,
    }));
    expect(stands.frame).toBe(stands.column);
    const paper = await inside.locator('body').evaluate((body) => {
      const { backgroundColor, direction, textAlign } = getComputedStyle(body);
      return { light: Number(/\d+/.exec(backgroundColor)?.[0]), direction, textAlign };
    });
    expect(paper.light).toBeGreaterThan(200);
    expect([paper.direction, paper.textAlign]).toEqual(['ltr', 'start']);
  });
}

test('a page whose policy allows our frames and no scripts has a frame that works', async ({
  openHost,
  page,
  baseURL,
}) => {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; frame-src ${baseURL}`;
  const stopped: string[] = [];
  page.on('console', (message) => stopped.push(message.text()));
  await openHost(heldFrame(`${baseURL}${CHAPTER}`, 680) + loaderOf(baseURL), {
    'Content-Security-Policy': policy,
  });
  const frame = page.frameLocator('iframe');
  const steps = await frame.locator('[data-step]').evaluateAll((all) => all.map(({ id }) => id));
  await frame.locator('[data-go="1"]:visible').click();
  await expect(shownIn(frame)).toHaveAttribute('data-shows', steps[1] ?? '');
  await expect(shownIn(frame)).toHaveAttribute('data-live');
  expect(await page.evaluate(() => customElements.get('seven-kilometers'))).toBeUndefined();
  expect(stopped.join()).toContain('loader.js');
});

test('a server that sends no headers gives stills to a frame without an origin, step by step', async ({
  openHost,
  page,
  bare,
}) => {
  await openHost(frameOf(`${bare.origin}${CHAPTER}`, 680, 'sandbox="allow-scripts"'));
  const frame = page.frameLocator('iframe');
  const steps = await frame.locator('[data-step]').evaluateAll((all) => all.map(({ id }) => id));
  const next = frame.locator('[data-go="1"]:visible');
  await next.click();
  await expect(shownIn(frame)).toHaveAttribute('data-failed');
  await next.click();
  await expect(shownIn(frame)).toHaveAttribute('data-shows', steps[2] ?? '');
  const still = shownIn(frame).locator('img');
  await expect(still).toHaveAttribute('src', new RegExp(`/${steps[2]}\\.svg$`));
  await expect.poll(() => still.evaluate((it: HTMLImageElement) => it.naturalWidth)).not.toBe(0);
});

test('a frame brings no drawing until it is used, and then the one that it shows', async ({
  openHost,
  page,
  baseURL,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await openHost(frameOf(`${baseURL}${FIGURE}`, 680, 'sandbox="allow-scripts"'));
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-story', 'running');
  expect(scripts).toEqual(['/embed/v1/frame.js']);
  await frame.locator('[data-go="1"]:visible').click();
  await expect(shownIn(frame)).toHaveAttribute('data-live');
  const kind = await frame.locator('[data-kind]').getAttribute('data-kind');
  expect(scripts).toEqual(['/embed/v1/frame.js', `/embed/v1/drawings/${kind}.js`]);
});

test('in a shadow tree, too, a frame is made as high as it asks', async ({
  openHost,
  page,
  baseURL,
}) => {
  await openHost(`<div id="tree"></div>${loaderOf(baseURL)}`);
  await page.evaluate(
    (markup) => {
      const tree = document.querySelector('#tree')?.attachShadow({ mode: 'open' });
      if (tree) tree.innerHTML = markup;
    },
    heldFrame(`${baseURL}${CHAPTER}`, 200),
  );
  await expect.poll(() => heightOf(page)).toBeGreaterThan(400);
});

test('an element that is taken away and put back twenty times leaves nothing behind', async ({
  openHost,
  page,
  baseURL,
}) => {
  await openHost(heldFrame(`${baseURL}${CHAPTER}`, 200, 'mode="scroll"') + loaderOf(baseURL));
  await page.evaluate(() => customElements.whenDefined('seven-kilometers'));
  const session = await page.context().newCDPSession(page);
  const listenersOfWindow = async (): Promise<number> => {
    const { result } = await session.send('Runtime.evaluate', { expression: 'window' });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    // The test has its own there, for pointers.
    return listeners.filter(({ type }) => /^(message|scroll|resize|blur)$/.test(type)).length;
  };
  const before = await listenersOfWindow();
  expect(before).toBeGreaterThan(0);
  await page.locator('seven-kilometers').evaluate((element) => {
    for (let time = 0; time < 20; time++) {
      const { parentNode, nextSibling } = element;
      element.remove();
      parentNode?.insertBefore(element, nextSibling);
    }
  });
  expect(await listenersOfWindow()).toBe(before);
  await expect(page.locator('iframe')).toHaveCount(1);
  await page.locator('seven-kilometers').evaluate((element) => element.remove());
  expect(await listenersOfWindow()).toBeLessThan(before);
});

test('of twenty frames on a page those far below are not loaded', async ({
  openHost,
  page,
  baseURL,
}) => {
  const loaded = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'document') loaded.add(request.url());
  });
  const frames = Array.from({ length: 20 }, (_, index) => {
    const address = `${baseURL}${CHAPTER}?at=${index}`;
    return index % 2 === 0
      ? `<seven-kilometers src="${address}"></seven-kilometers>`
      : heldFrame(address, 680, '', 'loading="lazy"');
  });
  await openHost(frames.join('') + loaderOf(baseURL));
  await expect(page.locator('iframe').first().contentFrame().locator('html')).toHaveAttribute(
    'data-story',
    'running',
  );
  const isLoaded = (index: number): boolean => loaded.has(`${baseURL}${CHAPTER}?at=${index}`);
  expect([isLoaded(0), isLoaded(10), isLoaded(19)]).toEqual([true, false, false]);
  await page.locator('iframe').last().scrollIntoViewIfNeeded();
  await expect.poll(() => isLoaded(19)).toBe(true);
});

test('a chapter laid into a frame by hand shows the step at the line, wherever it is scrolled to', async ({
  openHost,
  page,
  bare,
}) => {
  await openHost(frameOf(`${bare.origin}/chapters/${CHAPTERS[1]}/`, 700));
  await page.frameLocator('iframe').locator('html[data-story="running"]').waitFor();
  const frame = page.frames()[1] as Frame;
  const length = await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  const read = (await readAllAlong(frame, 20)).filter(({ atLine }) => atLine !== undefined);
  expect(read.length).toBeGreaterThan(5);
  expect(read.map(({ beside }) => beside)).toEqual(read.map(({ atLine }) => atLine));
  // Notes far below the fold get their real height as they come near.
  const end = await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(Math.abs(end - length)).toBeLessThan(length / 10);
});
