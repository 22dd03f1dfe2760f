import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { findProgram } from '../find-program.ts';
import { keyPressed, mousePressed } from './actions.ts';
import { startBidi, type BidiSession } from './bidi.ts';
import type { Reader, StartBrowser } from './reader.ts';

/** Firefox, where there is one: `FIREFOX_PATH`, else on the `PATH`. */
export const findFirefox = (): string | undefined =>
  findProgram(['firefox-esr', 'firefox'], process.env.FIREFOX_PATH);

/** Start Firefox without a window, with a profile of its own. Each reader is in a container of their own. */
export const startFirefox: StartBrowser = async ({ scripts }) => {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
  await writeFile(join(profile, 'user.js'), `user_pref('javascript.enabled', ${scripts});\n`);
  const firefox = spawn(
    findFirefox() ?? '',
    ['--headless', '--remote-debugging-port=0', '--profile', profile],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise((resolve) => firefox.once('exit', resolve));
  const session = await startBidi(await addressOf(firefox));
  return {
    async newReader(site) {
      const { ask } = session;
      const { userContext } = await ask<{ userContext: string }>('browser.createUserContext');
      const opened = await ask<{ context: string }>('browsingContext.create', {
        type: 'tab',
        userContext,
      });
      return {
        reader: readerIn(session, opened.context, site),
        leave: () => ask('browser.removeUserContext', { userContext }),
      };
    },
    async end() {
      session.end();
      firefox.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

/** Where a Firefox that was just started listens, which it says on its standard error. */
function addressOf(firefox: ChildProcessByStdio<null, null, Readable>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    firefox.stderr.on('data', (words: Buffer) => {
      said += words.toString();
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    firefox.once('exit', () => reject(new Error(`Firefox has ended: ${said}`)));
  });
}

/** Somebody in a tab, which the protocol calls a context. */
function readerIn({ ask }: BidiSession, context: string, site: string): Reader {
  const wait = 'complete';
  return {
    open: (path) => ask('browsingContext.navigate', { context, url: site + path, wait }),
    reload: () => ask('browsingContext.reload', { context, wait }),
    back: () => ask('browsingContext.traverseHistory', { context, delta: -1 }),
    resize: (viewport) => ask('browsingContext.setViewport', { context, viewport }),
    press: (key) => ask('input.performActions', { context, actions: keyPressed(key) }),
    clickAt: (x, y) => ask('input.performActions', { context, actions: mousePressed(x, y) }),
    async look(question, about) {
      // Answers go by JSON, as the protocol has a form of its own for each kind of value.
      const { result, exceptionDetails } = await ask<{
        result?: { value: string };
        exceptionDetails?: { text: string };
      }>('script.callFunction', {
        functionDeclaration: `(about) => JSON.stringify([(${question})(...JSON.parse(about))])`,
        arguments: [{ type: 'string', value: JSON.stringify([about]) }],
        target: { context },
        awaitPromise: false,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return (JSON.parse(result?.value ?? '[]') as [never])[0];
    },
  };
}
