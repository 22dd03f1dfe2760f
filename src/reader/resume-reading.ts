import { lastReadingPlace } from './reading-place.ts';

/** On the cover: offer the way back to where the reader left off, as long as this browser knows it. */
function offerPlace(line: HTMLElement): void {
  const link = line.querySelector('a');
  const place = lastReadingPlace();
  line.hidden = !place;
  if (!link || !place) return;
  link.textContent = place.step ? `${place.title}: “${place.step}”` : place.title;
  link.href = place.address;
}

const line = document.querySelector<HTMLElement>('.resume');
if (line) {
  offerPlace(line);
  document.addEventListener('reading-forgotten', () => offerPlace(line));
}
