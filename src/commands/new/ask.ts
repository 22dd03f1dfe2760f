import { valuesIn } from '../../schemas/values-in.ts';
import { withCurlyQuotes } from '../../story/curly-quotes.ts';
import { didYouMean, nearest } from '../../story/nearest.ts';
import type { Answers, Question } from './noun.ts';
import { readyAnswers } from './ready-answers.ts';
import { faultsOf, firstOpen, readTyped, type Task } from './task.ts';

/** Somebody who can be asked: a person at a terminal, or nobody. */
export type Asker = {
  /** Ask one thing. Nothing comes back where nobody answers any more. */
  readonly ask: (question: Question) => Promise<string | undefined>;
  /** Say a sentence. */
  readonly tell: (words: string) => void;
};

/** All answers, or what keeps them from being all. */
export type Answered = { readonly answers: Answers } | { readonly sorry: readonly string[] };

/**
 * Ask for everything that something new needs. Each answer is held to the whole check before the next
 * question: what does not fit then, and did before, is its fault.
 * @param given what was answered on the command line
 * @param asker nobody in scripts: then what is missing or wrong is told, all of it at once
 */
export async function askAll(
  task: Task,
  given: ReadonlyMap<string, string>,
  asker: Asker | undefined,
): Promise<Answered> {
  const sorry: string[] = [];
  const answers: Record<string, unknown> = {};
  let before = faultsOf(task, answers);
  const typedFor = ({ name, isQuiet, fallback = '' }: Question): string | undefined =>
    given.get(name) ?? (isQuiet === true || asker === undefined ? fallback : undefined);

  const takeReady = (): void => {
    const taken = sound(task, answers, readyAnswers(task, answers, typedFor), before);
    if (!('faults' in taken)) return;
    Object.assign(answers, taken.added);
    before = taken.faults;
  };

  takeReady();
  for (let open = firstOpen(task, answers); open !== undefined; open = firstOpen(task, answers)) {
    const { name, isNeeded, sample, remark } = open;
    for (let typed = typedFor(open); !(name in answers); typed = undefined) {
      typed ??= await asker?.ask(open);
      if (typed === undefined) return { sorry: ['Nothing was written.'] };
      const reading = readTyped(open, typed);
      const taken =
        'sorry' in reading ? reading : sound(task, answers, { [name]: reading.value }, before);
      if ('faults' in taken) {
        Object.assign(answers, taken.added);
        before = taken.faults;
      } else if (asker === undefined) {
        sorry.push(`--${name}: ${taken.sorry}`);
        answers[name] = isNeeded ? sample : undefined;
      } else {
        asker.tell([taken.sorry, ...(remark === undefined ? [] : [remark])].join('\n'));
      }
    }
    // Where one of several answers does not fit, each is tried on its own.
    if (typedFor(open) === undefined) takeReady();
  }
  const unused = [...given.keys()].filter((name) => !(name in answers));
  sorry.push(...unknownOptions(unused, Object.keys(answers), sorry.length > 0));
  return sorry.length > 0 ? { sorry } : { answers };
}

/** Names that answer nothing. Where something else is wrong, they may be asked for once that is mended. */
const unknownOptions = (names: readonly string[], known: readonly string[], isElse: boolean) =>
  names
    .filter((name) => !isElse || nearest(name, known) !== undefined)
    .map((name) => {
      const otherwise = `The names are ${known.join(', ')}.`;
      return `--${name}: Nothing is asked by this name here. ${didYouMean(name, known, otherwise)}`;
    });

type Taken =
  { readonly added: Answers; readonly faults: ReadonlySet<string> } | { readonly sorry: string };

/** Take answers if nothing ceases to fit with them, as they are or with curly quotes. */
function sound(task: Task, answers: Answers, added: Answers, before: ReadonlySet<string>): Taken {
  if (Object.values(added).every((value) => value === undefined)) return { added, faults: before };
  let sorry = '';
  for (const each of [added, curly(added) as Answers]) {
    const faults = faultsOf(task, { ...answers, ...each });
    const fresh = [...faults].filter((fault) => !before.has(fault));
    if (fresh.length === 0) return { added: each, faults };
    sorry = fresh.join('\n');
    if (!valuesIn(added).some(({ value }) => typeof value === 'string' && /["']/.test(value)))
      break;
  }
  return { sorry };
}

/** Answers with curly quotes, however deep they stand: few keyboards have them. */
function curly(value: unknown): unknown {
  if (typeof value === 'string') return withCurlyQuotes(value);
  if (Array.isArray(value)) return value.map(curly);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, curly(inner)]));
}
