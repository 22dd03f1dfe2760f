import type { ViteHotContext } from 'vite/types/hot.js';
import { STATE_EVENT, STATE_PATH, type PreviewState } from './preview-state.ts';

/**
 * Show what does not fit in the content, now and after each save.
 * @param hot the module’s own way to hear of changes
 * @throws where the preview does not answer
 */
export async function followProblems(
  hot: ViteHotContext | undefined,
  show: (state: PreviewState) => void,
): Promise<void> {
  hot?.on(STATE_EVENT, show);
  const address = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${STATE_PATH}`;
  // Kept for nobody: a page that loads while another of its kind is left would wait in the browser’s
  // cache for the answer that the other no longer takes.
  const answer = await fetch(address, { cache: 'no-store' });
  show((await answer.json()) as PreviewState);
}
