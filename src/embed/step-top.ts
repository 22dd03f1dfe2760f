/** Where the page is scrolled to when a step is being read, in whole CSS pixels from its beginning. */
export function stepTop(step: HTMLElement): number {
  const margin = parseFloat(getComputedStyle(step).scrollMarginTop) || 0;
  return Math.max(0, Math.round(step.getBoundingClientRect().top + scrollY - margin));
}
