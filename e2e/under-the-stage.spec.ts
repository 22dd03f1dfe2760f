import { expect, type Page } from '@playwright/test';
import { comeToStand } from './read-through.ts';
import { LONGEST_CHAPTER, sceneWith } from './story-under-test.ts';
import { test } from './unlit.ts';

/** Windows in which a stage stands above its text. */
const WINDOWS = {
  'a phone': { width: 390, height: 844 },
  'an upright tablet': { width: 768, height: 1024 },
} as const;

const WALKED = sceneWith(3);
const [, SECOND = ''] = WALKED.steps;

/** Open a page whose stages follow the reader, and do not move. */
async function open(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  await page.waitForFunction(() => document.documentElement.dataset.story === 'running');
  await page.waitForLoadState('load');
}

/** Words of a step’s text, and the scene they belong to. */
type Words = { readonly range: Range; readonly text: string; readonly scene: Element | null };

/** What tests ask in the page itself. */
type Asked = {
  readonly underStage: {
    /** Whether a box is not in the window, or under its scene’s stage. */
    readonly isHidden: (box: DOMRect, scene: Element | null) => boolean;
    readonly nextFrames: () => Promise<void>;
    /** Some words of every paragraph of the steps. */
    readonly wordsInSteps: () => Words[];
  };
};

const ASKED = (): void => {
  const isHidden: Asked['underStage']['isHidden'] = ({ top, bottom }, scene) => {
    const stage = scene?.querySelector('[data-stage]')?.getBoundingClientRect();
    // A window stands on whole pixels, words do not.
    return bottom > innerHeight + 1 || top < Math.max(0, stage?.bottom ?? 0) - 1;
  };
  const nextFrames = async (): Promise<void> => {
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
  };
  const wordsInSteps = (): Words[] =>
    [...document.querySelectorAll('[data-step] > p:not([class])')].flatMap((paragraph) => {
      const node = [...paragraph.childNodes].findLast(
        (each): each is Text => each instanceof Text && each.data.trim().split(/\s+/).length > 6,
      );
      const found = /\s(?:\S+\s+){4}\S+(?=\s)/.exec(node?.data ?? '');
      if (!node || !found) return [];
      const range = document.createRange();
      range.setStart(node, found.index + 1);
      range.setEnd(node, found.index + found[0].length);
      return [{ range, text: found[0].trim(), scene: paragraph.closest('[data-scene]') }];
    });
  Object.assign(window, { underStage: { isHidden, nextFrames, wordsInSteps } });
};

test('on a phone every way back from a note ends where the citation can be read, beside its step', async ({
  page,
}) => {
  await page.setViewportSize(WINDOWS['a phone']);
  await page.addInitScript(ASKED);
  await open(page, `/chapters/${LONGEST_CHAPTER}/`);
  const ends = await page.evaluate(async () => {
    const { isHidden, nextFrames } = (window as unknown as Asked).underStage;
    const citations = [...document.querySelectorAll('a[role="doc-noteref"]')];
    const wrong: string[] = [];
    for (const citation of citations) {
      document.querySelector(citation.getAttribute('href') ?? '')?.scrollIntoView();
      await nextFrames();
      location.hash = citation.id;
      await nextFrames();
      const step = citation.closest('[data-step]');
      const scene = citation.closest('[data-scene]');
      const shown = scene?.querySelector('[data-stage]')?.getAttribute('data-shows');
      if (isHidden(citation.getBoundingClientRect(), scene)) wrong.push(`${citation.id} is hidden`);
      if (step && shown !== step.id) wrong.push(`${citation.id} stands beside ${shown}`);
    }
    return { citations: citations.length, wrong };
  });
  expect(ends.citations).toBeGreaterThan(0);
  expect(ends.wrong).toEqual([]);
  const last = new URL(page.url()).hash;
  await comeToStand(page, 30);
  expect(new URL(page.url()).hash, 'the address of the citation').toBe(last);
});

for (const [where, viewport] of Object.entries(WINDOWS)) {
  test(`on ${where} whatever brings the window to a step lets it be read`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript(ASKED);
    await open(page, `/chapters/${WALKED.chapter}/`);
    const brought = await page.evaluate(async () => {
      const { isHidden, nextFrames, wordsInSteps } = (window as unknown as Asked).underStage;
      const words = wordsInSteps();
      const links = [...document.querySelectorAll<HTMLElement>('[data-step] > p a')];
      const hidden: string[] = [];
      const look = async (how: string, { range, scene }: Words): Promise<void> => {
        await nextFrames();
        if (isHidden(range.getBoundingClientRect(), scene))
          hidden.push(`${how}: ${range.toString().slice(0, 30)}`);
      };
      const wordsOf = (link: HTMLElement): Words => {
        const range = document.createRange();
        range.selectNodeContents(link);
        return { range, text: link.textContent, scene: link.closest('[data-scene]') };
      };
      // From the end of the page, where no stage is, and from step to step.
      for (const from of ['the end', 'the step before']) {
        const leave = async (): Promise<void> => {
          if (from === 'the end') scrollTo(0, document.body.scrollHeight);
          await nextFrames();
        };
        for (const each of words) {
          await leave();
          getSelection()?.removeAllRanges();
          (window as unknown as { find(text: string): boolean }).find(each.text);
          await look(`found from ${from}`, each);
        }
        for (const link of links) {
          await leave();
          link.focus();
          await look(`focus from ${from}`, wordsOf(link));
        }
      }
      for (const block of ['start', 'nearest'] as const) {
        for (const link of links.toReversed()) {
          link.scrollIntoView({ block });
          await look(block, wordsOf(link));
        }
      }
      return { words: words.length, links: links.length, hidden };
    });
    expect(Math.min(brought.words, brought.links)).toBeGreaterThan(2);
    expect(brought.hidden).toEqual([]);

    // What belongs to the stage is in sight where it is.
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), SECOND);
    const stage = page.locator(`[data-stage="${WALKED.scene}"]`);
    await expect(stage).toHaveAttribute('data-live', '');
    await comeToStand(page);
    const before = await page.evaluate(() => scrollY);
    await stage.locator('[data-go="-1"]').focus();
    for (const key of ['Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
      await page.keyboard.press(key);
      await comeToStand(page, 3);
      expect(await page.evaluate(() => scrollY), key).toBe(before);
    }
  });

  test(`on ${where} who reads by keys of a page’s length misses no line`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page, `/chapters/${WALKED.chapter}/#${WALKED.steps[0]}`);
    const lines = await page.$$eval(`[data-scene="${WALKED.scene}"] [data-step] > p`, (all) =>
      all
        .filter((each) => !each.classList.contains('visually-hidden'))
        .flatMap((each) => {
          const range = document.createRange();
          range.selectNodeContents(each);
          return [...range.getClientRects()].map((line) => ({
            top: line.top + scrollY,
            bottom: line.bottom + scrollY,
          }));
        }),
    );
    expect(lines.length).toBeGreaterThan(20);
    const sight = (): Promise<{ top: number; bottom: number; isPast: boolean }> =>
      page.$eval(`[data-scene="${WALKED.scene}"]`, (scene) => {
        const stage = scene.querySelector('[data-stage]')?.getBoundingClientRect();
        return {
          top: scrollY + Math.max(0, stage?.bottom ?? 0),
          bottom: scrollY + innerHeight,
          isPast: scene.getBoundingClientRect().bottom < 0,
        };
      });
    const seen = [await sight()];
    for (let i = 0; seen.at(-1)?.isPast === false; i++) {
      const before = seen.at(-1)?.bottom;
      await page.keyboard.press(i % 2 === 0 ? 'PageDown' : 'Space');
      await page.waitForFunction((from) => scrollY + innerHeight !== from, before);
      await comeToStand(page);
      seen.push(await sight());
    }
    const missed = lines.filter(
      ({ top, bottom }) => !seen.some((each) => each.top <= top && bottom <= each.bottom),
    );
    expect(missed, `${missed.length} of ${lines.length} lines`).toEqual([]);
  });
}

test('a shared link to words opens on them', async ({ page }) => {
  await page.setViewportSize(WINDOWS['a phone']);
  await page.addInitScript(ASKED);
  await open(page, `/chapters/${WALKED.chapter}/`);
  const texts = await page.evaluate(() =>
    (window as unknown as Asked).underStage.wordsInSteps().map(({ text }) => text),
  );
  for (const step of ['', SECOND]) {
    const text = texts.at(-1) ?? '';
    await page.goto('about:blank');
    await open(
      page,
      `/chapters/${WALKED.chapter}/#${step}:~:text=${encodeURIComponent(text).replaceAll('-', '%2D')}`,
    );
    await expect
      .poll(() =>
        page.evaluate((wanted) => {
          const { underStage } = window as unknown as Asked;
          const found = underStage.wordsInSteps().find((each) => each.text === wanted);
          return found && underStage.isHidden(found.range.getBoundingClientRect(), found.scene);
        }, text),
      )
      .toBe(false);
  }
});
