import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import { frameOf, heldFrame, shownIn, test } from './host-page.ts';
import { CHAPTERS } from './story-under-test.ts';

const EMBED = `/embed/chapters/${CHAPTERS[1]}/`;
const require = createRequire(import.meta.url);
/** The script of a package as hosts have it on their pages. */
const scriptOf = (file: string): string => `<script>${readFileSync(file, 'utf8')}</script>`;
const beside = (file: string, name: string): string => join(dirname(file), name);

/** How hosts make frames as high as they ask to be, each with what it has on its pages. */
const HOSTS: Readonly<Record<string, (src: string) => string>> = {
  Pym: (src) =>
    `<div id="held"></div>${scriptOf(beside(require.resolve('pym.js'), 'pym.v1.min.js'))}` +
    `<script>new pym.Parent('held', ${JSON.stringify(src)})</script>`,
  Sidechain: (src) =>
    `<side-chain src="${src}"></side-chain>${scriptOf(beside(require.resolve('@nprapps/sidechain'), 'sidechain.js'))}`,
  Frames: (src) =>
    `<iframe src="${src}" title="A frame" width="100%" height="150"></iframe>` +
    scriptOf(beside(require.resolve('@newswire/frames'), 'frames.umd.js')) +
    `<script>newswireFrames.observeIframe(document.querySelector('iframe'))</script>`,
  Medium: (src) =>
    `${frameOf(src, 150)}<script>addEventListener('message', ({ data }) => {
      const said = typeof data === 'string' && data.startsWith('{') ? JSON.parse(data) : {};
      if (said.context === 'iframe.resize') document.querySelector('iframe').style.height = said.height + 'px';
    })</script>`,
  // As its wp-embed.js has it: the secret first, then the height within bounds.
  WordPress: (src) =>
    `${frameOf(`${src}#?secret=a1B2c3`, 200, 'sandbox="allow-scripts" security="restricted"')}
    <script>addEventListener('message', ({ data, source }) => {
      const frame = document.querySelector('iframe');
      if (data?.secret !== 'a1B2c3' || source !== frame.contentWindow || data.message !== 'height') return;
      frame.style.height = Math.min(1000, Math.max(200, parseInt(data.value, 10))) + 'px';
    })</script>`,
};

for (const [host, markup] of Object.entries(HOSTS)) {
  test(`a page with ${host} makes the frame as high as its steps need, and no higher`, async ({
    openHost,
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 700, height: 800 });
    await openHost(markup(`${baseURL}${EMBED}`));
    const frame = page.locator('iframe');
    const heightOf = () => frame.evaluate((each) => each.clientHeight);
    await expect.poll(heightOf).toBeGreaterThan(400);
    await expect.poll(heightOf).toBeLessThanOrEqual(1000);
    const inside = frame.contentFrame();
    const height = await heightOf();
    await inside.locator('[data-go="1"]:visible').click();
    const steps = await inside.locator('[data-step]').evaluateAll((all) => all.map(({ id }) => id));
    await expect(shownIn(inside)).toHaveAttribute('data-shows', steps[1] ?? '');
    expect(await heightOf()).toBe(height);
  });
}

test('a frame in a tab that is not shown says its height once it is', async ({
  openHost,
  page,
  baseURL,
}) => {
  await openHost(
    `<div id="tab" style="display:none">${heldFrame(`${baseURL}${EMBED}`, 300)}</div>` +
      `<script async src="${baseURL}/embed/v1/loader.js"></script>`,
  );
  await page.evaluate(() => customElements.whenDefined('seven-kilometers'));
  await page.locator('#tab').evaluate((tab) => (tab.style.display = 'block'));
  await expect
    .poll(() => page.locator('iframe').evaluate((each) => each.clientHeight))
    .toBeGreaterThan(400);
});

test('a dark page has a dark frame where it asks for one, stills and all', async ({
  openHost,
  page,
  baseURL,
}) => {
  await openHost(
    `<div style="background:#111;color-scheme:dark">${frameOf(`${baseURL}${EMBED}?theme=dark`, 680)}</div>`,
  );
  const frame = page.locator('iframe').contentFrame();
  await expect(shownIn(frame)).toBeVisible();
  const scheme = await frame
    .locator('.scene[data-current] .stage-still img')
    .evaluate((image) => getComputedStyle(image).colorScheme);
  expect(scheme).toBe('dark');
});
