import { expect, type Frame, type Page } from '@playwright/test';
import { toSend, type FrameMessage } from '../src/embed/protocol/messages.ts';
import { frameOf, heldFrame, HOST_WORDS, loaderOf, shownIn, test } from './host-page.ts';
import { comeToLead, led } from './led-frame.ts';
import { comeToStand } from './read-through.ts';
import { CHAPTERS } from './story-under-test.ts';

const EMBED = `/embed/chapters/${CHAPTERS[1]}/`;

test('hosts hear that a frame is ready, once, how high it asks to be, and which step readers come to', async ({
  openHost,
  page,
  baseURL,
}) => {
  await openHost(
    `<script>
      const heard = { ready: [], height: [], step: [] };
      for (const type in heard) addEventListener(type, ({ detail }) => heard[type].push(detail));
    </script>` +
      heldFrame(`${baseURL}${EMBED}`, 680) +
      loaderOf(baseURL),
  );
  const frame = page.frameLocator('iframe');
  await page.evaluate(() => customElements.whenDefined('seven-kilometers'));
  await frame.locator('[data-go="1"]:visible').click();
  const steps = await frame.locator('[data-step]').evaluateAll((all) => all.map(({ id }) => id));
  await expect
    .poll(() => page.evaluate('heard.step.at(-1)'))
    .toEqual({ step: steps[1], index: 1, cause: 'button' });
  const title = await frame.locator('html').evaluate(() => document.title);
  // Asked again, it answers again, and hosts hear nothing new.
  await page.evaluate(() => {
    for (let time = 0; time < 3; time++)
      frames[0]?.postMessage({ ns: 'seven-kilometers', v: 1, type: 'hello' }, '*');
  });
  await page.evaluate(
    (step) =>
      document.querySelector<HTMLElement & { go(to: string): void }>('seven-kilometers')?.go(step),
    steps[2] ?? '',
  );
  await expect
    .poll(() => page.evaluate('heard.step.at(-1)'))
    .toEqual({ step: steps[2], index: 2, cause: 'host' });
  expect(await page.evaluate('heard.ready')).toEqual([{ title, steps: steps.length }]);
  const height = await page.locator('iframe').evaluate((each) => each.clientHeight);
  expect(await page.evaluate('heard.height')).toEqual([{ height }]);
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
  const steps = await frame.locator('[data-step]').evaluateAll((all) => all.map(({ id }) => id));
  await page.evaluate((last) => {
    const other = document.querySelectorAll('iframe')[1]?.contentWindow;
    const forge = other?.document.createElement('script');
    if (!other || !forge) throw new Error('There is no other frame.');
    forge.textContent =
      'addEventListener("message", ({ data }) => [parent, parent.frames[0]].forEach((each) => each.postMessage(data, "*")), { capture: true });';
    other.document.head.append(forge);
    other.postMessage({ ns: 'seven-kilometers', v: 1, type: 'go', step: last }, '*');
  }, steps.at(-1));
  await comeToStand(page);
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
    for (let count = 0; count < 10_000; count++) {
      ours?.postMessage(hostile[count % hostile.length], '*');
      other?.postMessage(
        { ns: 'seven-kilometers', v: 1, type: 'height', height: 5000 + count },
        '*',
      );
    }
  });
  await frame.locator('[data-go="1"]:visible').click();
  await expect(shownIn(frame)).toHaveAttribute('data-shows', steps[1] ?? '');
  expect(await heightOf()).toBe(height);
});

/** Let a side say all once more that the other one has heard, the last first, and wait until it is heard. */
async function sayAgain(speaker: Page | Frame, hearer: Page | Frame): Promise<void> {
  const heard = await hearer.evaluate<unknown[]>('said');
  expect(heard.length).toBeGreaterThan(2);
  await speaker.evaluate((messages) => {
    const other = window.parent === window ? window.frames[0] : window.parent;
    for (const each of messages.toReversed()) other?.postMessage(each, '*');
  }, heard);
  // As a function: the policy of a page lets no words be run as code once it stands.
  await hearer.waitForFunction(
    (twice) => (globalThis as unknown as { said: unknown[] }).said.length >= twice,
    2 * heard.length,
  );
}

test('what both sides say, said too early and once more in another order, leaves both working', async ({
  openHost,
  page,
  baseURL,
}) => {
  const early: readonly FrameMessage[] = [
    { type: 'seek', top: 900 },
    { type: 'pass' },
    { type: 'step', step: 'none', index: 7, cause: 'key' },
    { type: 'print', height: 4000 },
    { type: 'length', length: 2500 },
    { type: 'height', height: 300 },
    { type: 'ready', title: '', steps: 0 },
  ];
  await page.addInitScript(
    (messages) => {
      const said: unknown[] = [];
      Object.assign(globalThis, { said });
      addEventListener('message', ({ data }) => said.push(data));
      if (window.parent !== window)
        for (const each of messages) window.parent.postMessage(each, '*');
    },
    early.map((each) => toSend(each)),
  );
  await openHost(HOST_WORDS + led(`${baseURL}${EMBED}`) + HOST_WORDS + loaderOf(baseURL));
  const { frame, lead } = await comeToLead(page);
  const next = page.frameLocator('iframe').locator('.scene[data-current] [data-go="1"]');
  const goOn = async (): Promise<void> => {
    const before = await page.evaluate(() => scrollY);
    await next.click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    await comeToStand(page);
  };
  await lead(3000);
  await comeToStand(frame, 2);
  await goOn();
  await sayAgain(page, frame);
  await sayAgain(frame, page);
  await comeToStand(page);
  await lead(1200);
  await comeToStand(frame, 2);
  await goOn();
});
