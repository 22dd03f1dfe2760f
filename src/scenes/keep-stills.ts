import { atLeisure } from './at-leisure.ts';

/** How long a page must have stood still before it fetches what only a saved copy would show. */
const AT_REST = 4000;

/**
 * Fetch the stills that a live page does not show, so that they are there when somebody saves the
 * page or prints it: one after another while nothing scrolls, and not where data are to be spared; all
 * at once when a reader is about to save or print.
 */
export function keepStills(root: Document): void {
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
