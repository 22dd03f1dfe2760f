import { embedPartOf } from './embed-parts.ts';

/**
 * Let the reader of a low frame have its picture in place of its words, and its words again: it has room
 * for one of them at a size at which it can be read. Which frames are low is said in
 * `styles/embed-low.css`, and what is shown there by `data-picture`.
 */
export function offerSwap(page: Document): void {
  const button = embedPartOf(page, 'swap');
  button.hidden = false;
  button.addEventListener('click', () => {
    const isPicture = page.documentElement.toggleAttribute('data-picture');
    button.textContent = isPicture ? 'Show words' : 'Show picture';
  });
}
