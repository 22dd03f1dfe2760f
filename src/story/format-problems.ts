import { inReadingOrder, type Problem } from './problem.ts';

/** Count things in words: `1 file`, `2 files`. */
export const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Write one problem as two lines: where and what, then the fix and the rule. */
export function formatProblem({ file, line, column, message, fix, rule }: Problem): string {
  return `${file}:${line}:${column}  ${message}\n    ${fix}  [${rule}]`;
}

/** Write all problems for a terminal: grouped by file, a blank line between files, the count last. */
export function formatProblems(problems: readonly Problem[]): string {
  const files = Map.groupBy(inReadingOrder(problems), ({ file }) => file);
  const groups = [...files.values()].map((group) => group.map(formatProblem).join('\n'));
  return [...groups, `${count(problems.length, 'problem')} in ${count(files.size, 'file')}.`].join(
    '\n\n',
  );
}
