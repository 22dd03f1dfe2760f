import { sitePath } from '../components/site-path.ts';

/** What a reader chose: to keep the publication or not; `unsaid` until they say. */
export type OfflineChoice = 'keep' | 'never' | 'unsaid';

/** Sites that share a host have a choice each. */
const KEY = `seven-kilometers:offline ${sitePath('/')}`;

/** What the reader chose on this device. Where storage is refused, nothing is kept either. */
export function offlineChoice(): OfflineChoice {
  try {
    const said = localStorage.getItem(KEY);
    return said === 'keep' || said === 'never' ? said : 'unsaid';
  } catch {
    return 'never';
  }
}

/** Remember what the reader chose. Where storage is refused, it holds for this page. */
export function chooseOffline(choice: 'keep' | 'never'): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    return;
  }
}

type Connection = { readonly saveData?: boolean; readonly effectiveType?: string };

/** Whether the reader asked to be sent little, or the line is too slow to send more than is read. */
export function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: Connection };
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '');
}
