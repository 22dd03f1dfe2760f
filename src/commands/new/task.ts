import { errorsIn, type Problem } from '../../story/problem.ts';
import type { Answers, Noun, Present, Question } from './noun.ts';
import type { Trial } from './trial.ts';

/** What is asked about, and what answers are held to. */
export type Task = { readonly noun: Noun; readonly present: Present; readonly trial: Trial };

/** The first question that has no answer yet. */
export const firstOpen = ({ noun, present }: Task, answers: Answers): Question | undefined =>
  noun.questions(answers, present).find(({ name }) => !(name in answers));

/** What would not fit if the rest were answered by samples, in sentences. */
export function faultsOf(task: Task, answers: Answers): ReadonlySet<string> {
  const { noun, present, trial } = task;
  const whole: Record<string, unknown> = { ...answers };
  for (let open = firstOpen(task, whole); open !== undefined; open = firstOpen(task, whole)) {
    whole[open.name] = open.sample;
  }
  return new Set(errorsIn(trial.look(noun.plan(whole, present)).problems).map(sentence));
}

const sentence = ({ message, fix }: Problem): string => `${message} ${fix}`;

/** What an answer as it was typed means; nothing where it is left out, and a sentence where it must not. */
export function readTyped(
  { isNeeded, fallback, read, asks, example }: Question,
  typed: string,
): ReturnType<Question['read']> {
  const words = typed.trim() || (fallback ?? '');
  if (words !== '') return read(words);
  if (!isNeeded) return { value: undefined };
  return {
    sorry: `This is needed: ${asks}${example === undefined ? '' : ` For example: ${example}`}`,
  };
}
