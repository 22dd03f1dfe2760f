import { begin, type Outcome } from '../commands/new/begin.ts';
import type { Asker } from '../commands/new/ask.ts';
import { NOUNS } from '../commands/new/nouns.ts';
import { readPresent } from '../commands/new/present.ts';

/** Begin something in a folder of content as `npm run new` does, by the word for it. */
export async function beginNew(
  word: string,
  given: Readonly<Record<string, string>>,
  content: string,
  asker?: Asker,
): Promise<Outcome> {
  const noun = NOUNS[word];
  const present = readPresent(content);
  if (noun === undefined) throw new Error(`“${word}” cannot be begun.`);
  if ('sorry' in present) return { isDone: false, lines: [present.sorry] };
  return begin({
    noun,
    contentDir: content,
    present,
    given: new Map(Object.entries(given)),
    asker,
  });
}

/** Somebody who gives these answers, one after the other, and keeps what they are told. */
export function answering(...answers: readonly string[]): Asker & { readonly told: string[] } {
  const left = [...answers];
  const told: string[] = [];
  return {
    ask: () => Promise.resolve(left.shift()),
    tell: (words) => void told.push(words),
    told,
  };
}
