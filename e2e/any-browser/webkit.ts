import { globSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { findProgram } from '../find-program.ts';
import { keyPressed, mousePressed } from './actions.ts';
import type { Reader, StartBrowser } from './reader.ts';
import { findScreen, startScreen } from './screen.ts';
import { startDriver, type Ask } from './webdriver.ts';

/**
 * As root WebKit’s sandbox does not come up, and there is no graphics card to be relied on where tests
 * run.
 */
const ENV = { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' };

/** How long it is until a page is asked again whether it has all it needs, in milliseconds. */
const LOOK = 20;

/** Where distributions keep WebKitGTK’s own browser. */
const MINI_BROWSERS = ['/usr/lib/*/webkit2gtk-4.*/MiniBrowser', '/usr/lib*/webkit*/MiniBrowser'];

/** WebKitGTK’s driver and its browser, where both and a screen for them are there. */
export function findWebKit(): { driver: string; browser: string } | undefined {
  const driver = findProgram(['WebKitWebDriver']);
  const [browser] = globSync(MINI_BROWSERS);
  if (driver === undefined || browser === undefined || !findScreen()) return undefined;
  return { driver, browser };
}

/** Start WebKitGTK’s driver on a screen that nobody sees. Each reader is in a MiniBrowser of their own. */
export const startWebKit: StartBrowser = async ({ scripts }) => {
  const { driver = '', browser = '' } = findWebKit() ?? {};
  const screen = await startScreen();
  const { newSession, end } = await startDriver(driver, {
    ...process.env,
    ...ENV,
    DISPLAY: screen.display,
  });
  const wanted = {
    'webkitgtk:browserOptions': {
      binary: browser,
      args: ['--automation', '--private', `--enable-javascript=${scripts}`],
    },
  };
  return {
    async newReader(site) {
      const ask = await newSession(wanted);
      return { reader: readerIn(ask, site), leave: () => ask('DELETE', '') };
    },
    async end() {
      await end();
      screen.end();
    },
  };
};

function readerIn(ask: Ask, site: string): Reader {
  const look: Reader['look'] = (question, about) =>
    ask('POST', '/execute/sync', {
      script: `return (${question})(...arguments)`,
      args: about === undefined ? [] : [about],
    });
  // The driver goes on once a page can be touched, before it has all it needs.
  const comeToLoad = async (): Promise<void> => {
    while ((await look(() => document.readyState, undefined)) !== 'complete') await pause(LOOK);
  };
  return {
    look,
    open: (path) => ask('POST', '/url', { url: site + path }).then(comeToLoad),
    reload: () => ask('POST', '/refresh').then(comeToLoad),
    back: () => ask('POST', '/back').then(comeToLoad),
    async resize({ width, height }) {
      const bars = await look(() => outerHeight - innerHeight, undefined);
      await ask('POST', '/window/rect', { x: 0, y: 0, width, height: height + bars });
    },
    press: (key) => ask('POST', '/actions', { actions: keyPressed(key) }),
    clickAt: (x, y) => ask('POST', '/actions', { actions: mousePressed(x, y) }),
  };
}
