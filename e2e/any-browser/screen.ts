import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { findProgram } from '../find-program.ts';

/** A screen that a browser with windows can be started on. @returns its name for `DISPLAY` */
export type Screen = { readonly display: string; end(): void };

/** Where Xvfb is, if it is here. */
export const findScreen = (): string | undefined => findProgram(['Xvfb']);

/** Start a screen that nobody sees, by Xvfb, which chooses a number that is free. */
export async function startScreen(): Promise<Screen> {
  const server = spawn(
    findScreen() ?? '',
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await new Promise<string>((resolve, reject) => {
    (server.stdio[3] as Readable).once('data', (said: Buffer) => resolve(said.toString().trim()));
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb has ended.')));
  });
  return { display: `:${number}`, end: () => void server.kill() };
}
