import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../free-port.ts';

/** How often a driver that was just started is asked whether it answers, and how long between, in milliseconds. */
const START = { tries: 400, pause: 50 };

/** Ask something within a session, by the path after it; throws with the driver’s words where it says no. */
export type Ask = <Answer>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
) => Promise<Answer>;

/** A driver that runs, by the W3C’s WebDriver protocol. */
type Driver = {
  /** Start a browser. @param wanted what it is to be: the protocol’s `alwaysMatch` */
  newSession(wanted: object): Promise<Ask>;
  end(): Promise<unknown>;
};

/** Start a driver. @param program which takes `--port` @param env what it and its browsers are told */
export async function startDriver(program: string, env: NodeJS.ProcessEnv): Promise<Driver> {
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], { env, stdio: 'ignore' });
  const ended = new Promise((resolve) => driver.once('exit', resolve));
  const site = `http://127.0.0.1:${port}`;
  await comeToAnswer(site);
  return {
    async newSession(wanted) {
      const capabilities = { alwaysMatch: wanted };
      const session = await ask<{ sessionId: string }>('POST', `${site}/session`, { capabilities });
      return (method, path, body) =>
        ask(method, `${site}/session/${session.sessionId}${path}`, body);
    },
    async end() {
      driver.kill();
      await ended;
    },
  };
}

async function comeToAnswer(site: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await fetch(`${site}/status`);
      return;
    } catch (error) {
      if (tries === START.tries) throw error;
      await pause(START.pause);
    }
  }
}

async function ask<Answer>(method: string, address: string, body = {}): Promise<Answer> {
  const response = await fetch(address, {
    method,
    ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value as Answer;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${method} ${new URL(address).pathname}: ${error}: ${message}`);
}
