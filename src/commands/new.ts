/**
 * Begin something new in the content: `npm run new`, or `npm run new place`. It asks for what it needs;
 * scripts answer on the command line: `npm run new place -- --name "North Bank" --kind town …`.
 */
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { writtenDir } from '../schemas/content-dir.ts';
import { didYouMean } from '../story/nearest.ts';
import { begin } from './new/begin.ts';
import { NOUNS } from './new/nouns.ts';
import { readPresent } from './new/present.ts';
import { readWords } from './new/read-words.ts';
import { askAtTerminal } from './new/terminal.ts';

const contentDir = writtenDir(resolve(import.meta.dirname, '../..'));
const words = readWords(process.argv.slice(2));
const isAnswered = process.stdin.isTTY && process.stdout.isTTY;
const terminal = isAnswered
  ? askAtTerminal({ input: process.stdin, output: process.stdout })
  : undefined;
try {
  await run();
} finally {
  terminal?.end();
}

async function run(): Promise<void> {
  const word = words.noun ?? (await askWhat());
  const noun = word === undefined ? undefined : NOUNS[word];
  if (noun === undefined) {
    refuse(whatThereIs(word));
    return;
  }
  const present = readPresent(contentDir);
  if ('sorry' in present) {
    refuse(present.sorry);
    return;
  }
  const given = new Map(words.given);
  const piped = noun.takesPiped;
  if (!isAnswered && piped !== undefined && given.get(piped) === '-') {
    given.set(piped, await text(process.stdin));
  }
  const outcome = await begin({ noun, contentDir, present, given, asker: terminal });
  const tell = outcome.isDone ? console.log : refuse;
  tell(outcome.lines.join('\n'));
}

/** What is to be begun, where that was not said. */
async function askWhat(): Promise<string | undefined> {
  const word = await terminal?.ask({
    name: 'new',
    asks: `What do you want to begin?\n${list()}`,
    isNeeded: true,
    sample: undefined,
    read: (typed) => ({ value: typed }),
  });
  return word?.trim();
}

function list(): string {
  return Object.entries(NOUNS)
    .map(([word, { help }]) => `  ${word.padEnd(8)} ${help}`)
    .join('\n');
}

function whatThereIs(word = ''): string {
  const why =
    word === ''
      ? 'Say what is to be begun.'
      : `“${word}” is nothing that can be begun. ${didYouMean(word, Object.keys(NOUNS), '')}`.trim();
  return `${why} Write one of these behind “npm run new”:\n${list()}`;
}

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
