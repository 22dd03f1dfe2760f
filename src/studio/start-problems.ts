import { STATE_EVENT, STATE_PATH, type PreviewState } from '../preview/preview-state.ts';
import { problemList } from './problem-list.ts';

/** Show what the check finds, anew with each save. */
const show = (state: PreviewState): void => {
  document.querySelector('#problems')?.replaceChildren(...problemList(state));
};

import.meta.hot?.on(STATE_EVENT, show);
const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/${STATE_PATH}`);
show((await answer.json()) as PreviewState);
