import type { Answers, Question } from './noun.ts';
import { firstOpen, readTyped, type Task } from './task.ts';

/**
 * The answers that are there without asking, from the first open question on to the one that somebody
 * must be asked, or whose answer means nothing.
 * @param typedFor what is typed for a question, where that is known
 */
export function readyAnswers(
  task: Task,
  answers: Answers,
  typedFor: (question: Question) => string | undefined,
): Answers {
  const ready: Record<string, unknown> = {};
  for (;;) {
    const open = firstOpen(task, { ...answers, ...ready });
    const typed = open && typedFor(open);
    const reading = open === undefined || typed === undefined ? undefined : readTyped(open, typed);
    if (open === undefined || reading === undefined || 'sorry' in reading) return ready;
    ready[open.name] = reading.value;
  }
}
