import { element } from '../components/element.ts';
import { problemItem } from '../preview/problem-notice.ts';
import type { LinkedProblem, PreviewState } from '../preview/preview-state.ts';

/** All problems of the content, file by file, after a sentence that counts them. */
export function problemList({ isOld, problems }: PreviewState): HTMLElement[] {
  const files = Map.groupBy(problems, ({ file }) => file);
  return [
    element('p', { class: 'lead' }, leadOf(isOld, problems)),
    ...[...files].map(([file, found]) =>
      element(
        'section',
        {},
        element('h2', {}, file),
        element('ol', { class: 'problems' }, ...found.map(problemItem)),
      ),
    ),
  ];
}

function leadOf(isOld: boolean, problems: readonly LinkedProblem[]): string {
  if (problems.length === 0) return 'Nothing is to be mended: the content fits together.';
  const warnings = problems.filter(({ isWarning }) => isWarning === true).length;
  const errors = problems.length - warnings;
  const counts = [
    ...(errors > 0 ? [counted(errors, 'problem')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ].join(' and ');
  return isOld
    ? `${counts}. Until they are mended, all pages show the last good version.`
    : `${counts}.`;
}

const counted = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;
