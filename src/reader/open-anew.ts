/*
 * A page that is laid out in another way when it opens again: where its reader was in pixels is elsewhere
 * in the text now. So the browser is kept from going there, which the entry of the page in the history
 * remembers; the page goes to the step in its address instead.
 */

/** Open the page anew, at the step in its address. */
export function openAnew(): void {
  if (location.hash !== '') history.scrollRestoration = 'manual';
  location.reload();
}

/** In a page that was opened so: bring its reader to the step, and let the browser do so from now on. */
export function arriveAnew(): void {
  if (history.scrollRestoration !== 'manual') return;
  const goThere = (): void =>
    document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: 'instant' });
  goThere();
  addEventListener('load', () => {
    goThere();
    history.scrollRestoration = 'auto';
  });
}
