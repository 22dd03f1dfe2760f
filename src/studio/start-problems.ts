import { followProblems } from '../preview/follow-problems.ts';
import { problemList } from './problem-list.ts';

/** Show what the check finds, anew with each save. */
await followProblems(import.meta.hot, (state) => {
  document.querySelector('#problems')?.replaceChildren(...problemList(state));
});
