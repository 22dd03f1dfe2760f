import { atLeisure } from './at-leisure.ts';

/** How long a page must have stood still before it fetches what only a saved copy would show. */
const AT_REST = 4000;

/** Make a page ready for whoever saves or prints it: with its stills, and free to show them. */
export function keepForSaving(root: Document): void {
  // A policy holds from when it is read. In a copy, whose files come from elsewhere, it would stop
  // the copy’s own pictures and styles.
  root.querySelector('meta[http-equiv="content-security-policy"]')?.remove();
  fetchStills(root);
}

/**
 * Fetch the stills that a live page does not show: one after another while nothing scrolls, and not
 * where data are to be spared; all at once when a reader is about to save or print.
 */
function fetchStills(root: Document): void {
  const waiting = [...root.querySelectorAll<HTMLImageElement>('img[loading="lazy"]')];
  const fetchNext = (): void => {
    const image = waiting.shift();
    if (!image) return;
    image.addEventListener('load', later, { once: true });
    image.addEventListener('error', later, { once: true });
    image.loading = 'eager';
    if (image.complete) later();
  };
  const later = atLeisure(fetchNext, AT_REST / 20);
  const fetchAll = (): void => {
    for (const image of waiting.splice(0)) image.loading = 'eager';
  };
  addEventListener('beforeprint', fetchAll);
  addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if ((ctrlKey || metaKey) && /^[sp]$/i.test(key)) fetchAll();
  });
  if (sparesData()) return;
  const start = atLeisure(fetchNext, AT_REST);
  if (root.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}

/** Whether the reader, or a slow line, asks for as little as can be. Only some browsers say so. */
function sparesData(): boolean {
  const { connection } = navigator as Navigator & {
    connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  };
  return connection?.saveData === true || /2g|3g/.test(connection?.effectiveType ?? '');
}
