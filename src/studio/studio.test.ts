import type { HookParameters } from 'astro';
import { existsSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { ROUTES } from './routes.ts';
import { studio } from './studio.ts';

type Setup = HookParameters<'astro:config:setup'>;

/** The addresses that the Studio adds where this command runs. */
async function addressesIn(command: Setup['command']): Promise<(string | URL)[]> {
  const injectRoute = vi.fn<Setup['injectRoute']>();
  await studio().hooks['astro:config:setup']?.({ command, injectRoute } as unknown as Setup);
  return injectRoute.mock.calls.map(([{ pattern }]) => pattern);
}

test('the Studio is there while somebody writes, and in no build', async () => {
  expect(await addressesIn('dev')).toEqual(ROUTES.map(([pattern]) => pattern));
  for (const command of ['build', 'preview', 'sync'] as const)
    expect(await addressesIn(command)).toEqual([]);
});

test('each of its addresses lies below one, and has a file', () => {
  for (const [pattern, file] of ROUTES) {
    expect(pattern).toMatch(/^\/studio(\/|$)/);
    expect(existsSync(new URL(`./pages/${file}`, import.meta.url)), file).toBe(true);
  }
});
