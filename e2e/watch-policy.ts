import { expect, type Page, type Response } from '@playwright/test';

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

/**
 * Fail where a page has no strict policy of its own. It is read as it was sent: a page that may be
 * saved takes the words of its policy out of its copies.
 */
export async function expectStrictPolicy(answer: Response | null): Promise<void> {
  const sent = (await answer?.text()) ?? '';
  const [, policy] =
    /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(sent) ?? [];
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
}
