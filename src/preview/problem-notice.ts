import type { LinkedProblem, PreviewState } from './preview-state.ts';

/** So many problems are listed; the rest is counted. */
const MOST = 20;

/**
 * What a page says of the content while it has problems: that it shows an older version, and what
 * is to be mended. It can be folded, as it lies over the page.
 * @returns nothing where all is well
 */
export function problemNotice({ isOld, problems }: PreviewState): HTMLElement | undefined {
  if (problems.length === 0) return undefined;
  const errors = problems.filter(({ isWarning }) => isWarning !== true).length;
  const summary = element('summary');
  summary.textContent = isOld
    ? `This is the last good version. ${counted(errors, 'problem')} in the content as it is now`
    : counted(problems.length, 'warning');
  const list = element('ol');
  list.append(...problems.slice(0, MOST).map(problemItem));
  const fold = element('details');
  fold.open = isOld;
  fold.append(summary, list);
  if (problems.length > MOST) fold.append(`… and ${problems.length - MOST} more.`);
  const notice = element('aside');
  notice.id = 'content-problems';
  notice.setAttribute('aria-label', 'Problems in the content');
  notice.setAttribute('role', isOld ? 'alert' : 'note');
  notice.append(fold);
  return notice;
}

/** A problem in a list: its place, which opens an editor there, what is wrong and how to mend it. */
export function problemItem({ file, line, column, message, fix, link, isWarning }: LinkedProblem) {
  const place = element('a');
  place.href = link;
  place.textContent = `${file}:${line}:${column}`;
  const words = element('p');
  words.textContent = `${isWarning === true ? 'Warning: ' : ''}${message}`;
  const remedy = element('p');
  remedy.textContent = fix;
  const item = element('li');
  item.append(place, words, remedy);
  return item;
}

const element = <Name extends keyof HTMLElementTagNameMap>(name: Name) =>
  document.createElement(name);

const counted = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;
