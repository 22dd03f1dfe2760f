import './problem-notice.css';
import { problemNotice } from './problem-notice.ts';
import { STATE_EVENT, STATE_PATH, type PreviewState } from './preview-state.ts';

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

import.meta.hot?.on(STATE_EVENT, show);
const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/${STATE_PATH}`);
show((await answer.json()) as PreviewState);
