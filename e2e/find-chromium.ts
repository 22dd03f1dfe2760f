import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findProgram } from './find-program.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const WITHOUT_WINDOWS = 'chromium-headless-shell';

/**
 * The browser that tests and measurements use: `CHROMIUM_PATH`, else one on the `PATH`, else
 * Playwright's own download. `undefined` where there is none. Chromium without what windows need comes
 * first for tests, which take a fifth less of the processor in it, and last where it is asked for the
 * one that readers have.
 */
export function findChromium({ asReaders = false } = {}): string | undefined {
  const names = asReaders ? [...NAMES, WITHOUT_WINDOWS] : [WITHOUT_WINDOWS, ...NAMES];
  return (
    findProgram(names, process.env.CHROMIUM_PATH) ??
    [chromium.executablePath()].find((file) => existsSync(file))
  );
}

/**
 * What Chromium is to leave off. It heeds the last of such lists alone, so that Playwright’s own
 * (1.65) stands here, too. Of ours, most keep a page of Chromium’s from being opened beside every
 * window of a test, for suggestions in an address bar that nobody sees; that took more time than many
 * a test. The spare renderer is a process started ahead for a page that may come: for a test that
 * opens one page it is a tenth of all its time.
 */
const FEATURES_OFF = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'SpareRendererForSitePerProcess',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

/** How Chromium is started here: as root it has no sandbox, and it asks nothing of the network. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${FEATURES_OFF.join(',')}`,
];
