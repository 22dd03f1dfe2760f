import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bringKept, frozenCopies } from './frozen-copies.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'frozen-copies-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** Let a site be built of which this much is of interest, as release 1.1.0. */
function build(loader: string): void {
  write({
    'package.json': '{"version":"1.1.0"}',
    'dist/embed/v1/loader.js': loader,
    'dist/embed/v1/frame.js': 'fetch("/_astro/map.json")',
    'dist/embed/figures/one/index.html':
      '<!doctype html><html lang="en"><link rel="stylesheet" href="/_astro/style.css"><img src="/figures/one/a.svg">',
    'dist/_astro/style.css': 'src:url(/_astro/face.woff2)',
    'dist/_astro/face.woff2': 'a face',
    'dist/_astro/map.json': '{}',
    'dist/_astro/page.js': 'what no embed asks for',
    'dist/figures/one/a.svg': '<svg/>',
    'dist/about/index.html': '<!doctype html><html lang="en">',
  });
  const { hooks } = frozenCopies();
  const place = { root: pathToFileURL(`${folder}/`), base: '/' };
  const configured = hooks['astro:config:done'] as (done: { config: typeof place }) => void;
  const built = hooks['astro:build:done'] as (done: { dir: URL }) => void;
  configured({ config: place });
  built({ dir: pathToFileURL(`${folder}/dist/`) });
}

const told = (): unknown => JSON.parse(read('dist/releases/latest.json'));
const integrityOf = (text: string): string =>
  `sha384-${createHash('sha384').update(text).digest('base64')}`;

test('a build freezes its embeds with all that they ask for, and nothing else', () => {
  build('live');
  const copied = globSync('**/*.*', { cwd: join(folder, 'dist/releases/1.1.0') });
  expect(copied.toSorted()).toEqual([
    '_astro/face.woff2',
    '_astro/map.json',
    '_astro/style.css',
    'embed/figures/one/index.html',
    'embed/v1/frame.js',
    'embed/v1/loader.js',
    'figures/one/a.svg',
  ]);
  expect(told()).toEqual({ version: '1.1.0', integrity: integrityOf('live') });
});

test('a copy that was kept is published as it was, whatever the build would make of it now', () => {
  write({
    'kept/1.0.0/embed/v1/loader.js': 'first',
    'kept/1.1.0/embed/v1/loader.js': 'as it was frozen',
    'kept/.git/config': 'no copy',
  });
  vi.stubEnv('RELEASES_DIR', 'kept');
  build('changed since');
  expect(read('dist/releases/1.0.0/embed/v1/loader.js')).toBe('first');
  expect(read('dist/releases/1.1.0/embed/v1/loader.js')).toBe('as it was frozen');
  expect(told()).toEqual({ version: '1.1.0', integrity: integrityOf('as it was frozen') });
  expect(globSync('dist/releases/.git/*', { cwd: folder })).toEqual([]);
});

test('a folder of copies that is not there stops the build', () => {
  expect(() => bringKept('/no/such/folder', '/anywhere')).toThrow(
    'RELEASES_DIR “/no/such/folder” is no folder.',
  );
});
