/** Make a page ready for whoever saves it: with its stills, and free to show them. */
export function keepForSaving(root: Document): void {
  // A policy holds from when it is read. In a copy, whose files come from elsewhere, it would stop
  // the copy’s own pictures and styles.
  root.querySelector('meta[http-equiv="content-security-policy"]')?.remove();
  fetchStillsToSave(root);
}

/**
 * Fetch the stills that a live page does not show as soon as somebody is about to save it, by a key or
 * by the menu of a mouse. Who only reads is not made to pay for them: most programs that save a page
 * fetch for themselves what it names, and only archives of what was fetched (MHTML) need this. Who
 * prints is left to the browser, which fetches what is lazy and waits for it; for what a script asked
 * for at that moment it does not wait, and prints empty places.
 */
function fetchStillsToSave(root: Document): void {
  const fetchAll = (): void => {
    for (const image of root.querySelectorAll<HTMLImageElement>('img[loading="lazy"]')) {
      image.loading = 'eager';
    }
  };
  addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if ((ctrlKey || metaKey) && key.toLowerCase() === 's') fetchAll();
  });
  addEventListener('contextmenu', (event) => {
    if (asksForMenuOfPage(event)) fetchAll();
  });
}

/**
 * Whether a menu is opened that offers to save the page: by a mouse, on nothing that has a menu of its
 * own. A finger that rests on a word selects it.
 */
function asksForMenuOfPage({ target, pointerType }: PointerEvent): boolean {
  const isOfPage =
    target instanceof Element && !target.closest('a, button, input, select, textarea');
  return pointerType === 'mouse' && isOfPage && getSelection()?.isCollapsed !== false;
}
