import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrawnState } from './drawn-state.ts';

/**
 * Draw all states of a tree with its own code.
 * @param tree the folder of the repository, with the packages it needs
 * @param sizes a list that `readSizes` can read
 * @param scratch a folder for what passes between programs
 * @param content its folder of content, from the tree
 * Throws in plain words where that tree cannot be drawn.
 */
export function drawTree(
  tree: string,
  sizes: string,
  scratch: string,
  content = 'content',
): DrawnState[] {
  const file = join(scratch, 'states.json');
  const program = join(import.meta.dirname, 'draw-states.ts');
  const { status, stderr } = spawnSync(process.execPath, [program, tree, file, sizes, content], {
    encoding: 'utf8',
  });
  if (status !== 0) {
    const [, reason = stderr] = /^\w*Error(?: \[\w+\])?: (.*)$/m.exec(stderr) ?? [];
    throw new Error(`That tree cannot be drawn by this command: ${reason.trim()}.`);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as DrawnState[];
}
