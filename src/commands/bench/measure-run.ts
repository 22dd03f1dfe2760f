import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a command took. */
export type Run = {
  /** Of the processor: the same however busy the machine is otherwise. */
  readonly seconds: number;
  /** Most memory held at once. */
  readonly megabytes: number;
};

/**
 * Run a script by itself, and measure it with all its threads.
 * @param words what else its command line says
 * @param where the folder it runs in, where a file is left with what was measured, and what its
 * environment says beside that of this process
 * An error says what it printed, where it fails.
 */
export function measureRun(
  script: string,
  words: readonly string[],
  where: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Run {
  const { cwd, env } = where;
  const usage = join(cwd, 'usage.json');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', new URL('./start-measuring.ts', import.meta.url).href, script, ...words],
    {
      cwd,
      encoding: 'utf8',
      maxBuffer: Infinity,
      env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1', USAGE_FILE: usage },
    },
  );
  if (status !== 0) throw new Error(`${script} ended with ${status}:\n${stdout}${stderr}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(
    readFileSync(usage, 'utf8'),
  ) as NodeJS.ResourceUsage;
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
}
