import './problem-notice.css';
import { followProblems } from './follow-problems.ts';
import { problemNotice } from './problem-notice.ts';
import type { PreviewState } from './preview-state.ts';

/** Each page of the live preview says what does not fit in the content, as soon as it is known. */
const show = (state: PreviewState): void => {
  const isFolded = document.querySelector('#content-problems details:not([open])') !== null;
  document.querySelector('#content-problems')?.remove();
  const notice = problemNotice(state);
  if (notice === undefined) return;
  // Whoever folded it does so until all is mended.
  if (isFolded) notice.querySelector('details')?.removeAttribute('open');
  document.body.append(notice);
};

await followProblems(import.meta.hot, show);
