import { spawn } from 'node:child_process';
import { connect, type AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { addressesOf } from './listening-place.ts';

const SERVE = `${import.meta.dirname}/serve.ts`;
const at = (address: string): AddressInfo => ({ address, port: 4321, family: 'IPv4' });
const network = {
  lo: [{ address: '127.0.0.1', internal: true, family: 'IPv4' }],
  eth0: [
    { address: '192.168.1.5', internal: false, family: 'IPv4' },
    { address: 'fe80::1', internal: false, family: 'IPv6' },
  ],
} as unknown as ReturnType<typeof networkInterfaces>;

/** Start the server on a port that is free, and return the line it prints. */
async function firstLine(environment: Record<string, string>): Promise<string> {
  const server = spawn(process.execPath, [SERVE], {
    env: { ...process.env, HOST: '', BASE_PATH: '', PORT: '0', ...environment },
  });
  onTestFinished(() => void server.kill());
  for await (const line of server.stdout) return String(line);
  throw new Error('The server ended without a word.');
}

test('without HOST, only this machine can reach the site', async () => {
  const line = await firstLine({});
  const { port } = new URL(/http:\S+/.exec(line)?.[0] ?? '');
  expect(line).toBe(`Seven Kilometers is at http://localhost:${port}/ (Ctrl+C stops it)\n`);
  const others = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal, scopeid }) => !internal && !scopeid)
    .map(({ address }) => address);
  expect(await reached('127.0.0.1', Number(port))).toBe(true);
  for (const host of others)
    expect([host, await reached(host, Number(port))]).toEqual([host, false]);
});

/** Whether something listens there. */
function reached(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    onTestFinished(() => void socket.destroy());
  });
}

test('HOST says who else can, and the path is part of the address', async () => {
  expect(await firstLine({ HOST: '0.0.0.0', BASE_PATH: '/story' })).toMatch(
    /^Seven Kilometers is at http:\/\/localhost:\d+\/story\/ /,
  );
});

test('who serves a network is told the addresses for others', () => {
  expect(addressesOf(at('0.0.0.0'), '/', network)).toEqual([
    'http://localhost:4321/',
    'http://192.168.1.5:4321/',
  ]);
  expect(addressesOf(at('192.168.1.5'), '/story/', network)).toEqual([
    'http://192.168.1.5:4321/story/',
  ]);
  expect(addressesOf(at('::1'), '/', network)).toEqual(['http://localhost:4321/']);
  expect(addressesOf(at('fe80::1'), '/', network)).toEqual(['http://[fe80::1]:4321/']);
});
