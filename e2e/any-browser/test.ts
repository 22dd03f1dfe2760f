import { test as base } from '@playwright/test';
import { OTHER_BROWSERS, type BrowserName } from './browsers.ts';
import type { Reader, Running } from './reader.ts';

type Options = {
  /** In which browser the site is read. */
  otherBrowser: BrowserName;
  /** Whether pages may run scripts. */
  scripts: boolean;
};

/** A test that has somebody new read the site in the browser of its project, which each worker starts once. */
export const test = base.extend<{ reader: Reader }, Options & { running: Running }>({
  otherBrowser: ['firefox', { option: true, scope: 'worker' }],
  scripts: [true, { option: true, scope: 'worker' }],
  running: [
    async ({ otherBrowser, scripts }, use) => {
      const running = await OTHER_BROWSERS[otherBrowser].start({ scripts });
      await use(running);
      await running.end();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  reader: async ({ running, baseURL }, use) => {
    const { reader, leave } = await running.newReader(baseURL ?? '');
    await use(reader);
    await leave();
  },
});
