/** Where the page is scrolled to when a step is being read, in whole CSS pixels from its beginning. */
export function stepTop(step: HTMLElement): number {
  const margin = pixels(getComputedStyle(step).scrollMarginTop);
  const padding = pixels(getComputedStyle(document.documentElement).scrollPaddingTop);
  return Math.max(0, Math.round(step.getBoundingClientRect().top + scrollY - margin - padding));
}

const pixels = (length: string): number => parseFloat(length) || 0;
