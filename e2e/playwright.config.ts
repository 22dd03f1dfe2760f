import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './find-chromium.ts';
import { freePort } from './free-port.ts';
import { OFTEN } from './often.ts';

// The workers read this file again: what was chosen first holds for them, too.
const PORT = (process.env.E2E_PORT ??= String(await freePort()));

export default defineConfig({
  testDir: '.',
  // They are read in other browsers, by a configuration of their own.
  testIgnore: 'any-browser/**',
  // Of each story its own, as each run clears its folder first.
  outputDir: join('results', process.env.OUT_DIR ?? 'dist'),
  fullyParallel: true,
  // What is asked of a second story alone: it is built in seconds.
  grepInvert: process.env.CONTENT_DIR === undefined ? /@second-story/ : [],
  // Two for each of two cores: a test waits now and then for frames and faces. Waiting asks in every
  // frame, so that more of them at a time take longer in all.
  workers: 4,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  // Nets for what never comes, wide enough for a machine with much else to do: no test is about time.
  timeout: 180_000,
  expect: { timeout: 20_000, toPass: { intervals: OFTEN.intervals } },
  use: {
    baseURL: `http://localhost:${PORT}`,
    // Each visit would fetch the whole publication; what tests that says so.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
    actionTimeout: 60_000,
    launchOptions: { executablePath: findChromium() ?? '', args: chromiumArguments },
  },
  webServer: {
    command: 'node src/commands/serve.ts',
    env: { PORT },
    cwd: '..',
    url: `http://localhost:${PORT}/`,
  },
});
