/** Scroll the page, and whatever scrolls within it, to where an element ends. */
export function scrollPast(element: HTMLElement): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const margin = element.style.scrollMarginTop;
  // To the element's top, with all of it for a margin.
  element.style.scrollMarginTop = `${-element.offsetHeight}px`;
  element.scrollIntoView({ block: 'start', behavior: isCalm ? 'instant' : 'smooth' });
  element.style.scrollMarginTop = margin;
}
