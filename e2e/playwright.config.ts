import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './find-chromium.ts';

const PORT = 4397;

export default defineConfig({
  testDir: '.',
  outputDir: './results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  timeout: 60_000,
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: findChromium() ?? '', args: chromiumArguments },
  },
  webServer: {
    command: 'node src/commands/serve.ts',
    env: { PORT: String(PORT) },
    cwd: '..',
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: process.env.CI === undefined,
  },
});
