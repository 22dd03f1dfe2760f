import { expect, test } from '@playwright/test';
import { foreignServer } from './foreign-server.ts';
import { CHAPTERS, sceneWith } from './story-under-test.ts';
import { watchPolicy } from './watch-policy.ts';

const FIGURE = `/figures/${sceneWith(2, 'map').scene}/`;

test('what somebody smuggles into a page neither runs nor dresses anything', async ({ page }) => {
  const chapter = `/chapters/${CHAPTERS[0]}/`;
  await page.route(`**${chapter}`, async (route) => {
    const answer = await route.fetch();
    const smuggled =
      '<script>globalThis.smuggled = 1</script><p id="foreign" style="color: red" ' +
      'onclick="globalThis.smuggled = 2">A foreign word</p></main>';
    const body = (await answer.text()).replace('</main>', smuggled);
    await route.fulfill({ response: answer, body });
  });
  const stopped = await watchPolicy(page);
  await page.goto(chapter);
  await page.locator('#foreign').click();
  expect(await page.evaluate(() => 'smuggled' in globalThis)).toBe(false);
  await expect(page.locator('#foreign')).not.toHaveCSS('color', 'rgb(255, 0, 0)');
  const rules = (await stopped()).map((line) => line.split(':')[0]);
  expect(rules.toSorted()).toEqual(['script-src-attr', 'script-src-elem', 'style-src-attr']);
});

test('no script can write markup into a page, not even beside a map', async ({ page }) => {
  await page.goto(FIGURE);
  await expect(page.locator('[data-live]')).toBeAttached();
  const written = page.evaluate(() => {
    document.body.innerHTML = '<img src="x">';
  });
  await expect(written).rejects.toThrow(/TrustedHTML/);
});

test('others may take files from here, and what never changes is kept', async ({
  page,
  request,
}) => {
  const headersOf = async (path: string) => (await request.get(path)).headers();
  const csv = await headersOf(`${FIGURE}data.csv`);
  expect(csv['access-control-allow-origin']).toBe('*');
  expect(csv['cross-origin-resource-policy']).toBe('cross-origin');
  await page.goto('/');
  const style = (await page.locator('link[rel="stylesheet"]').first().getAttribute('href')) ?? '';
  expect((await headersOf(style))['cache-control']).toContain('immutable');
  expect((await headersOf('/'))['cache-control']).toBe('no-cache');
});

test('a page may be framed here, and not by others', async ({ page, baseURL }) => {
  const host = `<!doctype html><title>A host</title><iframe src="${baseURL}/about/"></iframe>`;
  await page.route(`${baseURL}/host/`, (route) =>
    route.fulfill({ contentType: 'text/html', body: host }),
  );
  await page.goto(`${baseURL}/host/`);
  await expect(page.frameLocator('iframe').locator('h1')).toBeVisible();

  const other = await foreignServer((_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(host),
  );
  try {
    const refusal = page.waitForEvent('requestfailed', (it) => it.url() === `${baseURL}/about/`);
    await page.goto(`${other.origin}/`);
    expect((await refusal).failure()?.errorText).toBe('net::ERR_BLOCKED_BY_RESPONSE');
  } finally {
    await other.close();
  }
});
