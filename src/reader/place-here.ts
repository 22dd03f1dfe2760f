import type { ReadingPlace } from './reading-place.ts';

/** So many letters of a step tell it from others. */
const ENOUGH = 70;

/**
 * The place in the open chapter.
 * @param step the id of a step, or nothing for the chapter as a whole
 */
export function placeHere(step: string | undefined): ReadingPlace {
  const words = step && firstWords(document.getElementById(step));
  return {
    title: document.querySelector('h1')?.textContent.trim() ?? document.title,
    ...(words && { step: words }),
    address: location.pathname + (step ? `#${step}` : ''),
  };
}

/** The first sentence of a step, as much of it as tells it from others; nothing where it has no words. */
function firstWords(step: HTMLElement | null): string | undefined {
  const passage = step?.querySelector('p:not(.dateline, [data-part], .still p)')?.cloneNode(true);
  if (!(passage instanceof Element)) return undefined;
  for (const reference of passage.querySelectorAll('[role="doc-noteref"], .visually-hidden'))
    reference.remove();
  const text = passage.textContent.replace(/\s+/g, ' ').trim();
  const [sentence = text] = /^.*?[.!?](?=\s|$)/u.exec(text) ?? [];
  if (sentence.length <= ENOUGH) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', ENOUGH)).replace(/[,;:]$/, '')} …`;
}
