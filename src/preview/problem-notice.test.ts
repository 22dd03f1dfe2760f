// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { LinkedProblem, PreviewState } from './preview-state.ts';
import { problemNotice } from './problem-notice.ts';
import { problemsPage } from './problems-page.ts';

const problem: LinkedProblem = {
  file: 'content/chapters/one.mdx',
  line: 12,
  column: 3,
  message: '<Step> opens here and is not closed.',
  fix: 'Write </Step> below.',
  rule: 'tags-are-known',
  link: 'vscode://file/content/chapters/one.mdx:12:3',
};

const pageWith = (state: PreviewState): Document =>
  new DOMParser().parseFromString(problemsPage(state, '/story/'), 'text/html');

const LISTS = {
  'over a page': (state: PreviewState) => problemNotice(state),
  'for want of a page': (state: PreviewState) => pageWith(state).body,
};

test.each(Object.entries(LISTS))('a list %s says where, what and how to mend it', (_, list) => {
  const shown = list({ isOld: true, problems: [problem] });
  const item = shown?.querySelector('li');
  expect(item?.textContent).toContain(problem.message);
  expect(item?.textContent).toContain(problem.fix);
  expect(item?.querySelector('a')?.textContent).toBe('content/chapters/one.mdx:12:3');
  expect(item?.querySelector('a')?.getAttribute('href')).toBe(problem.link);
});

test('a page says that it is old only where an error keeps the new one back', () => {
  const old = problemNotice({ isOld: true, problems: [problem] });
  expect(old?.textContent).toContain('This is the last good version. 1 problem in the content');
  const warned = problemNotice({ isOld: false, problems: [{ ...problem, isWarning: true }] });
  expect(warned?.querySelector('summary')?.textContent).toBe('1 warning');
  expect(warned?.querySelector('details')?.open).toBe(false);
  expect(problemNotice({ isOld: false, problems: [] })).toBeUndefined();
});

test('of many problems the first are listed, and the others counted', () => {
  const many = problemNotice({ isOld: true, problems: Array.from({ length: 25 }, () => problem) });
  expect(many?.querySelectorAll('li')).toHaveLength(20);
  expect(many?.textContent).toContain('… and 5 more.');
});
