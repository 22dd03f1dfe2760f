/** What somebody copied, as it is to be pasted. */
export type Passage = { readonly text: string; readonly html: string };

/**
 * What nobody copies on purpose: words that are only read aloud, the controls and pictures of scenes,
 * and the numbers of notes, which would stick to the words before them.
 */
const LEFT_OUT = [
  '[hidden]',
  '.visually-hidden',
  '[data-stage]',
  'figure:not(:has(blockquote))',
  'picture',
  'button',
  '[role="doc-noteref"]',
  'details:not([open]) > :not(summary)',
].join(', ');

/** What begins on a line of its own. */
const BLOCKS = 'p, h1, h2, h3, h4, li, blockquote, figcaption, summary, tr, dt, dd';

/** The text of a fragment of a page, cleaned in place: a paragraph each, parted by an empty line. */
export function passageOf(fragment: DocumentFragment): Passage {
  for (const element of fragment.querySelectorAll(LEFT_OUT)) element.remove();
  const html = document.createElement('div');
  html.append(fragment.cloneNode(true));
  for (const block of fragment.querySelectorAll(BLOCKS)) block.append('\u2029');
  const text = fragment.textContent
    .split('\u2029')
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
  return { text, html: html.innerHTML };
}

/** A passage with where it comes from beneath it. */
export function withSource({ text, html }: Passage, title: string, address: string): Passage {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  return { text: `${text}\n\n${title}\n${address}`, html: `${html}<p>${link.outerHTML}</p>` };
}
