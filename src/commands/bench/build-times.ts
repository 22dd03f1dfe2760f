import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { growContent } from './grow.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');
const COPIED = ['src', 'content', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

/** How long the site takes to build at one size. */
export type BuildTime = {
  readonly chapters: number;
  readonly files: number;
  readonly seconds: number;
};

/** Build the site with so many times its published chapters, in a folder of its own, from scratch. */
export function timeBuild(times: number): BuildTime {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    for (const each of COPIED) cpSync(join(PROJECT, each), join(folder, each), { recursive: true });
    linkPackages(folder);
    const chapters = growContent(join(folder, 'content'), times);
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
    );
    const seconds = (performance.now() - started) / 1000;
    if (status !== 0) throw new Error(`No build with ${chapters} chapters:\n${stdout}${stderr}`);
    const files = readdirSync(join(folder, 'dist'), { recursive: true }).length;
    return { chapters, files, seconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every installed package, but none of what earlier builds have kept beside them. */
function linkPackages(folder: string): void {
  const packages = join(PROJECT, 'node_modules');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(packages)) {
    const isCache = name.startsWith('.') && name !== '.bin';
    if (!isCache) symlinkSync(join(packages, name), join(folder, 'node_modules', name));
  }
}
