import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';

const root = resolve(import.meta.dirname, '..');

/**
 * Build the story under test once more. Builds of one project share a folder for what they bundle,
 * so that tests which build stand in one file, where they run one after the other.
 * @param env what the build is told beside what the tests were
 */
export function buildStory(env: Readonly<Record<string, string>>): void {
  const bin = (name: string): string => join(root, 'node_modules/.bin', name);
  const build = spawnSync(bin('node'), [bin('astro'), 'build'], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  expect(build.status, build.stderr.toString()).toBe(0);
}
