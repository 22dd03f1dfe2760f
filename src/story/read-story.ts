import { checks, warnings } from '../checks/all.ts';
import { answers, type Answer } from './answers.ts';
import { assemble } from './assemble.ts';
import { inReadingOrder, type Problem } from './problem.ts';
import { readDraft } from './read-draft.ts';
import type { Story } from './story.ts';

/**
 * Read, check and join the content folder: one story, and everything in it that does not fit.
 * @param today the day on which it is read, `2026-11-22`; the story does not depend on it
 */
export function readStory(
  contentDir: string,
  today = new Date().toISOString().slice(0, 10),
): {
  readonly story: Story | undefined;
  readonly problems: readonly Problem[];
} {
  const { draft, problems, answers: given } = readDraft(contentDir, today);
  const found = [...problems, ...checks.flatMap((check) => check(draft))].map((problem) =>
    warnings.has(problem.rule) ? { ...problem, isWarning: true } : problem,
  );
  return {
    story: assemble(draft),
    problems: inReadingOrder([
      ...found.filter((problem) => !given.some((answer) => settles(answer, problem))),
      ...given.flatMap((answer) => amiss(answer, found)),
    ]),
  };
}

/** An error stays one, whatever is answered. */
const settles = (answer: Answer, problem: Problem): boolean =>
  problem.isWarning === true && answer.reason !== '' && answers(answer, problem);

/** What is wrong with an answer: it answers nothing, or gives no reason. */
function amiss(answer: Answer, found: readonly Problem[]): Problem[] {
  const { file, line, column, rule, reason } = answer;
  const met = found.filter((problem) => answers(answer, problem));
  const problem = (message: string, fix: string): Problem[] => [
    { file, line, column, message, fix, rule: 'answers-fit' },
  ];
  if (met.length === 0) {
    return warnings.has(rule)
      ? problem(`Nothing is warned of here by the rule “${rule}”.`, 'Remove this line.')
      : problem(
          `“${rule}” is no rule that warns.`,
          `Correct its name, as it stands in brackets behind a warning, or remove this line.`,
        );
  }
  if (met.every(({ isWarning }) => isWarning !== true)) {
    return problem(`What breaks the rule “${rule}” is an error.`, 'Mend it, and remove this line.');
  }
  return reason === ''
    ? problem('No reason stands here.', `Write why: # accepted ${rule}: It is meant so, because …`)
    : [];
}
