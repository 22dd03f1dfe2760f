import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { heardIn } from './heard.ts';
import { EMBEDS } from './story-page.ts';
import { CHAPTERS } from './story-under-test.ts';

// The other pages are held to the same where they are read through.
for (const address of [...CHAPTERS.map((chapter) => `/chapters/${chapter}/`), ...EMBEDS]) {
  test(`${address} has nothing that axe objects to, in light and in dark, and reads at 320 pixels`, async ({
    page,
  }) => {
    await page.goto(address);
    if (address.startsWith('/chapters/')) await expectToReadAsAStory(page);
    await expectAccessible(page);
  });
}

/** What is pressed, chosen or typed into. */
const CONTROLS = /^(button|link|listbox|combobox|textbox|searchbox|checkbox|radio|slider)$/;

/**
 * Fail where a chapter that is heard says something twice, leaves a control without a name, an Arabic
 * word unmarked, or a picture unsaid: each is told once, after the words of its step, in their order.
 */
async function expectToReadAsAStory(page: Page): Promise<void> {
  const heard = await heardIn(page);
  // The picture over a chapter’s title may be that of a step.
  const title = heard.findIndex(({ role }) => role === 'heading');
  const says = heard.slice(title).map((each) => each.says);
  expect(heard.filter(({ role, says: name }) => CONTROLS.test(role) && name === '')).toEqual([]);
  // A heading may give its own part its name; words that are stressed are named by themselves.
  const spoken = heard.filter(
    ({ role, says: words }) => words !== '' && role !== 'heading' && role !== 'emphasis',
  );
  expect(spoken.filter(({ says: words }, i) => words === spoken[i - 1]?.says)).toEqual([]);
  const equivalents = await page
    .locator('[data-part="equivalent"]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
  expect(says.filter((each) => equivalents.includes(each))).toEqual(equivalents);
  const unmarked = await page.locator('main').evaluate((main) => {
    const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walk.nextNode()) {
      const around = walk.currentNode.parentElement;
      const words = walk.currentNode.nodeValue ?? '';
      if (!/[\u0600-\u06ff]/.test(words) || around?.closest('[aria-hidden="true"]')) continue;
      if (around?.closest('[lang]')?.getAttribute('lang') !== 'ar') found.push(words);
    }
    return found;
  });
  expect(unmarked).toEqual([]);
}
