import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { expect, onTestFinished, test } from 'vitest';
import { buildReport } from './build-report.ts';

type Setup = HookParameters<'astro:config:setup'>;
type Done = HookParameters<'astro:build:done'>;

/** A built site with files of some sizes, in a folder that goes when the test has ended. */
function site(sizes: Readonly<Record<string, number>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, size] of Object.entries(sizes)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), Buffer.alloc(size));
  }
  return folder;
}

/** What is said during a command, where Astro says a line of its own in the middle of it. */
async function said(command: Setup['command'], level: 'info' | 'debug'): Promise<string[]> {
  const lines: string[] = [];
  const options = { level: level as string };
  const info = (line: string): void => {
    if (options.level !== 'warn') lines.push(line);
  };
  const logger = { options, info };
  const dir = pathToFileURL(
    `${site({ 'a/index.html': 10_000, 'b.svg': 1_000_000, 'c.png': 500_000, CNAME: 0 })}/`,
  );
  const { hooks } = buildReport();
  await hooks['astro:config:setup']?.({ command, logger } as unknown as Setup);
  info('├─ /a/index.html');
  await hooks['astro:build:done']?.({ dir, logger } as unknown as Done);
  info('Complete!');
  return lines;
}

test('a build says what it built, kind by kind, and lists no files', async () => {
  expect(await said('build', 'info')).toEqual([
    'Building …',
    '  1.51 MB     4 files in all',
    '  1.50 MB     2 pictures',
    '  0.01 MB     1 pages',
    '  0.00 MB     1 other files',
    'Complete!',
  ]);
});

test('the live preview and --verbose say all that Astro says', async () => {
  const all = ['├─ /a/index.html', 'Complete!'];
  expect(await said('dev', 'info')).toEqual(all);
  expect(await said('build', 'debug')).toEqual(all);
});
