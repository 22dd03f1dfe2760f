import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { freePort } from '../free-port.ts';
import type { BrowserName } from './browsers.ts';

// The workers read this file again: what was chosen first holds for them, too.
const PORT = (process.env.E2E_PORT ??= String(await freePort()));

/** The projects are browsers, each started by its tests themselves: Playwright drives none of them. */
const project = (otherBrowser: BrowserName) => ({ name: otherBrowser, use: { otherBrowser } });

export default defineConfig<object, { otherBrowser: BrowserName }>({
  testDir: '.',
  outputDir: join('..', 'results', 'other-browsers'),
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  // Nets for what never comes: no test is about time.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  use: { baseURL: `http://127.0.0.1:${PORT}` },
  projects: [project('firefox'), project('webkit')],
  webServer: {
    command: 'node e2e/any-browser/serve-site.ts',
    env: { PORT },
    cwd: '../..',
    url: `http://127.0.0.1:${PORT}/`,
  },
});
