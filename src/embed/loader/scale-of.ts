/**
 * How large a pixel of an element is in its window: 1.25 where a host’s style sheet zooms its page so
 * far. What an element is told of itself and of what it holds is in its own pixels, where it stands in
 * those of the window.
 */
export function scaleOf(element: HTMLElement): number {
  return element.getBoundingClientRect().width / element.offsetWidth || 1;
}
