import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Install packages where this is Debian and whoever runs it may. @returns whether they are there now */
export function installFromDebian(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  return run('apt-get', 'update') && run('apt-get', 'install', '-y', ...packages);
}

const run = (command: string, ...words: string[]): boolean =>
  spawnSync(command, words, { stdio: 'inherit', timeout: 10 * 60_000 }).status === 0;
