import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { formatProblem } from '../story/format-problems.ts';
import { readStory } from '../story/read-story.ts';
import { SMALL_STORY } from './small-story-files.ts';

/** How a file of the small story differs: other text, a passage exchanged, or no file at all. */
export type Change = string | Uint8Array | readonly [passage: string, instead: string] | undefined;

/** Write the small story with some changes to a folder that goes when the test has ended. */
export function smallStory(
  changes: Readonly<Record<string, Change>> = {},
  sound: Readonly<Record<string, string>> = SMALL_STORY,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'small-story-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const content = join(folder, 'content');
  for (const file of new Set([...Object.keys(sound), ...Object.keys(changes)])) {
    const text = file in changes ? changed(sound[file], file, changes[file]) : sound[file];
    if (text === undefined) continue;
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  }
  return content;
}

function changed(
  sound: string | undefined,
  file: string,
  change: Change,
): string | Uint8Array | undefined {
  if (change === undefined || typeof change === 'string' || change instanceof Uint8Array) {
    return change;
  }
  const [passage, instead] = change;
  if (!sound?.includes(passage)) throw new Error(`${file} does not hold “${passage}”.`);
  return sound.replace(passage, () => instead);
}

/** What an author is told, on some day, about the small story with some changes, problem by problem. */
export function told(changes: Readonly<Record<string, Change>>, today?: string): string[] {
  return readStory(smallStory(changes), today).problems.map(formatProblem);
}
