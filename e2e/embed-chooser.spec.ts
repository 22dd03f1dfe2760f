import { expect, test } from '@playwright/test';

test('what is chosen is shown, is in the code to copy, and is kept in the address', async ({
  page,
  baseURL,
}) => {
  await page.goto('/figures/');
  const figure = await page.locator('a.figure-card').first().getAttribute('href');
  await page.goto(figure ?? '');
  await page.getByRole('link', { name: 'Embed or download' }).click();
  const show = page.getByRole('combobox', { name: 'What' });
  await expect(show).toHaveValue((figure ?? '').replace(/^\/|\/$/g, ''));
  const preview = page.locator('[data-chooser="preview"] iframe');
  await expect(preview).toHaveAttribute('src', `${baseURL}/embed${figure}`);

  await page.getByRole('combobox', { name: 'Light' }).selectOption('dark');
  await page.getByRole('combobox', { name: 'Width' }).selectOption('320');
  await expect(preview).toHaveAttribute('src', /theme=dark/);
  await expect(preview).toHaveAttribute('width', '320');
  const codes = page.locator('[data-chooser="codes"] .embed-code');
  await expect(codes.first()).toContainText('<seven-kilometers');
  await expect(codes.first()).toContainText(`${baseURL}/embed${figure}?theme=dark`);
  await page.reload();
  await expect(preview).toHaveAttribute('src', /theme=dark/);
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

test('every code leads to pages and pictures that are there', async ({ page, request }) => {
  await page.goto('/embed/');
  const codes = await page.locator('[data-chooser="codes"] .embed-code').allTextContents();
  const addresses = codes.flatMap((code) =>
    [...code.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) =>
      address.replaceAll('&amp;', '&'),
    ),
  );
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of new Set(addresses))
    expect((await request.get(address)).status(), address).toBe(200);
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
});
