import { lastReadingPlace } from './reading-place.ts';

/** On the cover: offer the way back to where the reader left off. */
const line = document.querySelector<HTMLElement>('.resume');
const link = line?.querySelector('a');
const place = lastReadingPlace();
if (line && link && place && !place.address.startsWith('//')) {
  link.textContent = `“${place.title}”`;
  link.href = place.address;
  line.hidden = false;
}
