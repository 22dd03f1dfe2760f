import { expect, type Page } from '@playwright/test';
import { shownIn, test } from './host-page.ts';
import { comeToRest, stepsOf } from './story-page.ts';
import { CHAPTERS } from './story-under-test.ts';

const fieldOf = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const previewOf = (page: Page) => page.locator('[data-chooser="preview"] iframe');
const codesOf = (page: Page) => page.locator('[data-chooser="codes"] .embed-code');

test('what is chosen is shown, is in the code to copy, and is kept in the address', async ({
  page,
  baseURL,
}) => {
  await page.goto('/figures/');
  const figure = await page.locator('a.figure-card').first().getAttribute('href');
  await page.goto(figure ?? '');
  await page.getByRole('link', { name: 'Embed or download', exact: true }).click();
  await expect(fieldOf(page, 'What')).toHaveValue((figure ?? '').replace(/^\/|\/$/g, ''));
  const preview = previewOf(page);
  await expect(preview).toHaveAttribute('src', `${baseURL}/embed${figure}`);

  await fieldOf(page, 'Colors').selectOption('dark');
  await fieldOf(page, 'Width').selectOption('320');
  await expect(preview).toHaveAttribute('src', /theme=dark/);
  await expect(preview).toHaveAttribute('width', '320');
  const codes = codesOf(page);
  await expect(codes.first()).toContainText('<seven-kilometers');
  await expect(codes.first()).toContainText(`${baseURL}/embed${figure}?theme=dark`);
  await fieldOf(page, 'Loads').selectOption('click');
  await page.reload();
  await expect(preview).toHaveAttribute('src', /theme=dark/);
  await expect(preview).toHaveAttribute('width', '320');
  await expect(codes.first()).toContainText('data-consent="click"');
  await expect(codes.nth(2)).toContainText('width="320"');
  // The preview has become as high as it asks, and so is the frame to be pasted.
  await expect(preview).not.toHaveAttribute('height', '680');
  await expect(codes.nth(2)).toContainText(`height="${await preview.getAttribute('height')}"`);
});

test('a code that is copied is in the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/embed/');
  const block = page.locator('[data-chooser="codes"] section').nth(1);
  await block.getByRole('button').click();
  await expect(block.getByRole('status')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await block.locator('.embed-code').textContent());
});

for (const copy of ['live', 'frozen']) {
  test(`every ${copy} code leads to pages and pictures that are there`, async ({
    page,
    request,
  }) => {
    await page.goto(`/embed/?copy=${copy}&theme=dark`);
    await expect(fieldOf(page, 'Live or frozen')).toHaveValue(copy);
    const codes = await codesOf(page).allTextContents();
    const addresses = codes.flatMap((code) =>
      [...code.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) =>
        address.replaceAll('&amp;', '&'),
      ),
    );
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of new Set(addresses))
      expect((await request.get(address)).status(), address).toBe(200);
  });
}

test('a frozen embed, once pasted, is that of the release, and its script is let run', async ({
  openHost,
  page,
  baseURL,
}) => {
  await page.goto('/embed/');
  await fieldOf(page, 'Live or frozen').selectOption('frozen');
  await expect(previewOf(page)).toHaveAttribute('src', /\/releases\/[\d.]+\/embed\//);
  const code = (await codesOf(page).first().textContent()) ?? '';
  expect(code).toContain('integrity="sha384-');
  await openHost(code.replace('<seven-kilometers', '<seven-kilometers mode="static"'));
  const frame = page.locator('iframe');
  // Only the script knows what the element says of the mode.
  await expect(frame).toHaveAttribute('src', /mode=static/);
  await expect(frame).toHaveAttribute('src', new RegExp(`^${baseURL}/releases/`));
  await expect(shownIn(page.frameLocator('iframe'))).toBeVisible();
});

test('a page is cited by its own address, and for reference managers by a file of its own', async ({
  page,
  request,
  baseURL,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/embed/?show=chapters/${CHAPTERS[1]}`);
  const citations = page.locator('[data-chooser="citations"]');
  const address = `${baseURL}/chapters/${CHAPTERS[1]}/`;
  await expect(citations.locator('section > p', { hasText: address })).toHaveCount(2);
  for (const written of ['@', 'TY  -'])
    await expect(citations.locator('pre', { hasText: written }).first()).toBeVisible();
  const first = citations.locator('section').first();
  await first.getByRole('button').click();
  await expect(first.getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await first.locator('p').textContent(),
  );
  for (const link of await page.locator('.embed-result a[download]').all()) {
    const file = (await link.getAttribute('href')) ?? '';
    expect((await request.get(file)).status(), file).toBe(200);
  }
  const chapter = await fieldOf(page, 'What').locator('option:checked').textContent();
  const bib = await request.get(`/citations/chapters/${CHAPTERS[1]}.bib`);
  expect(await bib.text()).toContain(chapter ?? '');
});

test('the preview stands on a page as light or as dark as the host’s', async ({ page }) => {
  await page.goto('/embed/');
  const brightness = () =>
    page
      .locator('[data-chooser="preview"]')
      .evaluate((host) => Number(/\d+/.exec(getComputedStyle(host).backgroundColor)?.[0]));
  expect(await brightness()).toBeGreaterThan(200);
  await fieldOf(page, 'Your page').selectOption('dark');
  expect(await brightness()).toBeLessThan(50);
});

test('only what means something in a mode can be chosen', async ({ page }) => {
  await page.goto('/embed/');
  await fieldOf(page, 'To').selectOption({ index: 2 });
  await expect(codesOf(page).first()).toContainText('to=');
  await fieldOf(page, 'How').selectOption('static');
  await expect(fieldOf(page, 'To')).toBeHidden();
  await expect(fieldOf(page, 'Step shown first')).toBeVisible();
  await expect(codesOf(page).first()).not.toContainText('to=');
});

test('keys alone choose and copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/embed/');
  const tabTo = async (selector: string): Promise<void> => {
    const isThere = () =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
    for (let presses = 0; presses < 80 && !(await isThere()); presses++)
      await page.keyboard.press('Tab');
    expect(await isThere(), selector).toBe(true);
  };
  await tabTo('select[name="show"]');
  const before = await fieldOf(page, 'What').inputValue();
  await page.keyboard.press('ArrowDown');
  await expect(fieldOf(page, 'What')).not.toHaveValue(before);
  const chosen = await fieldOf(page, 'What').inputValue();
  await tabTo('[data-chooser="codes"] button');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-chooser="codes"] [role="status"]').first()).toHaveText(
    'Copied.',
  );
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`/embed/${chosen}/`);
});

test('the picture beside a chapter leads to the embed of the step that it shows', async ({
  page,
}) => {
  await page.goto(`/chapters/${CHAPTERS[1]}/`);
  const { step, scene } = (await stepsOf(page))[2] ?? { step: '', scene: '' };
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), step);
  await comeToRest(page, scene, step);
  await page.locator(`[data-stage="${scene}"] [data-part="take"]`).click();
  await expect(fieldOf(page, 'What')).toHaveValue(`chapters/${CHAPTERS[1]}`);
  await expect(fieldOf(page, 'Step shown first')).toHaveValue(step);
  await expect(shownIn(page.frameLocator('[data-chooser="preview"] iframe'))).toHaveAttribute(
    'data-shows',
    step,
  );
});

test('an embed offers no embed of itself', async ({ page }) => {
  await page.goto(`/embed/chapters/${CHAPTERS[1]}/`);
  await expect(page.locator('[data-part="take"]')).toHaveCount(0);
});

test('a phone’s narrow bar, too, leads to the embed, by what a finger can press', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/chapters/${CHAPTERS[1]}/`);
  const take = page.locator('[data-part="take"]').first();
  await expect(take).toBeVisible();
  const { width, height } = (await take.boundingBox()) ?? { width: 0, height: 0 };
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  const bar = take.locator('xpath=..');
  expect(await bar.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
  const inside = await bar.evaluate((it) =>
    [...it.children].every((each) => each.getBoundingClientRect().right <= innerWidth),
  );
  expect(inside).toBe(true);
});

test('the same steps fill a screen, for a talk', async ({ page }) => {
  await page.goto('/embed/');
  const present = page.getByRole('link', { name: 'Present it' });
  await page.goto((await present.getAttribute('href')) ?? '');
  const stage = page.locator('.scene[data-current] [data-stage]');
  await expect(stage).toHaveAttribute('data-live', '');
  const first = await stage.getAttribute('data-shows');
  await page.keyboard.press('ArrowRight');
  await expect(stage).not.toHaveAttribute('data-shows', first ?? '');
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('ready codes stand there for every chapter and figure', async ({ page }) => {
    await page.goto('/embed/');
    await expect(page.locator('[data-chooser="form"]')).toBeHidden();
    const blocks = page.locator('[data-chooser="ready"] details');
    expect(await blocks.count()).toBeGreaterThan(10);
    await blocks.first().locator('summary').click();
    await expect(blocks.first().locator('.embed-code').first()).toBeVisible();
  });

  test('the picture of a step leads to the codes of its chapter, and to its own address there', async ({
    page,
  }) => {
    await page.goto(`/chapters/${CHAPTERS[1]}/`);
    const step = page.locator('[data-step]').nth(1);
    const id = await step.getAttribute('id');
    await step.getByRole('link', { name: 'Embed or download' }).click();
    await expect(page.locator(`[id="chapters/${CHAPTERS[1]}"] .embed-code`).first()).toBeVisible();
    await page.locator(`a[href$="?step=${id}"]:visible`).click();
    await expect(page).toHaveURL(new RegExp(`/embed/chapters/${CHAPTERS[1]}/\\?step=${id}$`));
  });
});
