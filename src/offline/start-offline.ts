import { isFramed } from '../scenes/framed.ts';
import { offlineChoice, savesData } from './offline-choice.ts';
import { canKeep, startKeeping } from './offline-keeper.ts';

/** Browsers that do not tell when nothing is to do are given some seconds, in milliseconds. */
const A_WHILE = 4000;

/** Whether to keep the publication without being asked: not while a site is edited, nor in frames. */
function isWanted(): boolean {
  if (!import.meta.env.PROD || isFramed() || !canKeep()) return false;
  const choice = offlineChoice();
  return choice === 'keep' || (choice === 'unsaid' && !savesData());
}

/** Begin when the page has all that it needs and nothing is to do. */
function begin(): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void startKeeping());
  else setTimeout(() => void startKeeping(), A_WHILE);
}

if (isWanted()) {
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
}
