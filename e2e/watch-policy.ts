import { expect, type Page } from '@playwright/test';

/** Note what the policy of a page stops, from before its first script on: the rule and what broke it. */
export async function watchPolicy(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const stopped: string[] = [];
    Object.assign(globalThis, { stopped });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      stopped.push(`${effectiveDirective}: ${blockedURI} ${sample}`),
    );
  });
  return () => page.evaluate(() => (globalThis as unknown as { stopped: string[] }).stopped);
}

/** Fail where an open page has no strict policy of its own. */
export async function expectStrictPolicy(page: Page): Promise<void> {
  const policy = page.locator('head > meta[http-equiv="content-security-policy"]');
  await expect(policy).toHaveAttribute('content', /script-src 'self'/);
  expect(await policy.getAttribute('content')).not.toContain('unsafe');
}
