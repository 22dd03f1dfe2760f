import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readStory } from '../../story/read-story.ts';
import { smallStory } from '../../testing/small-story.ts';
import { NOUNS } from './nouns.ts';

const PROJECT = join(import.meta.dirname, '../../..');
const guide = readFileSync(join(PROJECT, 'content/README.md'), 'utf8');
const examples = [...guide.matchAll(/^npm run new (.+)$/gm)].map(([, words = '']) => words);

/** The words of a line as a shell parts them, where quotes hold some together. */
const parted = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

/** What the command says, and whether it did what it was asked for. */
function run(words: readonly string[], content: string): { isDone: boolean; says: string } {
  const command = join(PROJECT, 'src/commands/new.ts');
  try {
    const says = execFileSync(process.execPath, [command, ...words], {
      cwd: PROJECT,
      env: { ...process.env, CONTENT_DIR: content },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { isDone: true, says };
  } catch (error) {
    return { isDone: false, says: String((error as { readonly stderr?: unknown }).stderr) };
  }
}

test.each(examples)('what the guide shows can be done: npm run new %s', (line) => {
  expect(examples.length).toBeGreaterThan(2);
  const content = smallStory();
  const words = parted(line).filter((word) => word !== '--');
  expect(run(words, content)).toEqual({
    isDone: true,
    says: expect.stringContaining('passes the check') as unknown,
  });
  expect(readStory(content).problems).toEqual([]);
});

test('whoever names nothing that can be begun is told what can', () => {
  const { isDone, says } = run(['places'], smallStory());
  expect(isDone).toBe(false);
  expect(says).toMatch(/Did you mean “place”\?/);
  const listed = [...says.matchAll(/^ {2}(\w+) /gm)].map(([, word]) => word);
  expect(listed).toEqual(Object.keys(NOUNS));
});
