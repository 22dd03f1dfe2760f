import { createServer } from 'node:http';
import { expect, test, type Page } from '@playwright/test';
import { freePort } from './free-port.ts';
import { comeToLoad, readThrough } from './read-through.ts';
import { CHAPTERS, PAGES } from './story-page.ts';

/** Note what the policy of a page stops, from before its first script on: the rule and what broke it. */
async function watchPolicy(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const stopped: string[] = [];
    Object.assign(globalThis, { stopped });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      stopped.push(`${effectiveDirective}: ${blockedURI} ${sample}`),
    );
  });
  return () => page.evaluate(() => (globalThis as unknown as { stopped: string[] }).stopped);
}

for (const address of [...PAGES, '/404.html']) {
  test(`${address} keeps its own policy, read from beginning to end`, async ({ page }) => {
    const stopped = await watchPolicy(page);
    await page.goto(address);
    await comeToLoad(page);
    await readThrough(page);
    await comeToLoad(page);
    const policy = page.locator('head > meta[http-equiv="content-security-policy"]');
    await expect(policy).toHaveAttribute('content', /script-src 'self'/);
    expect(await policy.getAttribute('content')).not.toContain('unsafe');
    expect(await stopped()).toEqual([]);
  });
}

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
  await page.goto('/figures/borderlands/');
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
  const csv = await headersOf('/figures/borderlands/data.csv');
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

  const other = createServer((_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(host),
  );
  const port = await freePort();
  other.listen(port, 'localhost');
  try {
    const refusal = page.waitForEvent('requestfailed', (it) => it.url() === `${baseURL}/about/`);
    await page.goto(`http://localhost:${port}/`);
    expect((await refusal).failure()?.errorText).toBe('net::ERR_BLOCKED_BY_RESPONSE');
  } finally {
    other.close();
  }
});
