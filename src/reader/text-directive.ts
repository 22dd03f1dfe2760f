/** As many words as tell a passage from others on its page. */
const ENOUGH_WORDS = 6;
/** A passage of no more words is named whole. */
const FEW_WORDS = 12;

/** What parts one run of words from the next: a browser looks for words within a block, and past what is not seen. */
const BETWEEN =
  '[hidden], .visually-hidden, [role="doc-noteref"], figure:not(:has(blockquote)), [data-stage], button';
const BLOCKS = 'p, h1, h2, h3, h4, li, blockquote, figcaption, section, tr, dt, dd';

/**
 * What leads a browser to a passage, as the end of an address: `:~:text=first words,last words`.
 * @param passage a copy of it, as a selection gives it
 * @returns nothing where it has no words
 */
export function textDirectiveOf(passage: DocumentFragment): string | undefined {
  const runs = runsOf(passage);
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return undefined;
  if (runs.length === 1 && first.length <= FEW_WORDS) return directive(first);
  return directive(first.slice(0, ENOUGH_WORDS), last.slice(-ENOUGH_WORDS));
}

const directive = (...parts: readonly (readonly string[])[]): string =>
  `:~:text=${parts
    .map((words) => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D'))
    .join(',')}`;

/** The words of a passage as they are seen, in runs that nothing parts. */
function runsOf(passage: DocumentFragment): string[][] {
  for (const element of passage.querySelectorAll(BETWEEN)) element.replaceWith('\u2029');
  for (const block of passage.querySelectorAll(BLOCKS)) {
    block.before('\u2029');
    block.after('\u2029');
  }
  return passage.textContent
    .split('\u2029')
    .map((run) => run.split(/\s+/).filter((word) => word !== ''))
    .filter((words) => words.some((word) => /[\p{L}\p{N}]/u.test(word)));
}
