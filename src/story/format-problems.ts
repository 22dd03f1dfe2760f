import { errorsIn, inReadingOrder, type Problem } from './problem.ts';

/** Count things in words: `1 file`, `2 files`. */
export const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Write one problem as two lines: where and what, then the fix and the rule. */
export function formatProblem({ file, line, column, message, fix, rule, isWarning }: Problem) {
  const warning = isWarning === true ? 'Warning: ' : '';
  return `${file}:${line}:${column}  ${warning}${message}\n    ${fix}  [${rule}]`;
}

/** Write all problems for a terminal: grouped by file, a blank line between files, the count last. */
export function formatProblems(problems: readonly Problem[]): string {
  const files = Map.groupBy(inReadingOrder(problems), ({ file }) => file);
  const groups = [...files.values()].map((group) => group.map(formatProblem).join('\n'));
  return [...groups, `${countProblems(problems)} in ${count(files.size, 'file')}.`].join('\n\n');
}

/** `1 problem and 2 warnings`; a warning is no problem. */
function countProblems(problems: readonly Problem[]): string {
  const errors = errorsIn(problems).length;
  const others = problems.length - errors;
  const parts = [
    ...(errors > 0 ? [count(errors, 'problem')] : []),
    ...(others > 0 ? [count(others, 'warning')] : []),
  ];
  return parts.join(' and ');
}
