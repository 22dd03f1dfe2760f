import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What the files of a site are, by how their names end. */
const KINDS: Readonly<Record<string, string>> = {
  '.html': 'pages',
  '.svg': 'pictures',
  '.png': 'pictures',
  '.webp': 'pictures',
  '.gif': 'pictures',
  '.zip': 'archives',
  '.csv': 'data',
  '.json': 'data',
  '.xml': 'data',
  '.js': 'scripts',
  '.css': 'styles and fonts',
  '.woff2': 'styles and fonts',
};

/**
 * Makes a build say in a few lines what it built, where Astro lists each file. Warnings and errors
 * come as ever, and `--verbose` lists everything. The last of the integrations, so that it counts
 * what the others write.
 */
export function buildReport(): AstroIntegration {
  let isBrief = false;
  return {
    name: 'build',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        isBrief = command === 'build' && logger.options.level === 'info';
        if (!isBrief) return;
        logger.info('Building …');
        // Astro’s loggers share their options: what is said here holds for all of them.
        logger.options.level = 'warn';
      },
      'astro:build:done': ({ dir, logger }) => {
        if (!isBrief) return;
        logger.options.level = 'info';
        for (const line of reportLines(fileURLToPath(dir))) logger.info(line);
      },
    },
  };
}

/** Say how many files of each kind a folder has, and how large they are, the largest kind first. */
function reportLines(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({
      kind: KINDS[extname(name)] ?? 'other files',
      bytes: statSync(join(parentPath, name)).size,
    }));
  return [...Map.groupBy(files, ({ kind }) => kind), ['files in all', files] as const]
    .map(([kind, all]) => ({ kind, files: all.length, bytes: sum(all.map((file) => file.bytes)) }))
    .toSorted((a, b) => b.bytes - a.bytes || b.files - a.files)
    .map(({ kind, files, bytes }) => `${inMegabytes(bytes)} ${String(files).padStart(5)} ${kind}`);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2).padStart(6)} MB`;
