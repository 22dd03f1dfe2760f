/**
 * A text as readers type it: small letters, without accents, apostrophes or the article “al-”, and
 * with one spelling for the Arabic letters that are often exchanged.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘'ʿʾ`.]/g, '')
    .replace(/[-–\u2010\u2011/,;:()“”"]/g, ' ')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    .replace(/(^|\s)al\s+/g, '$1')
    .replace(/(^|\s)ال(?=\p{L}{2})/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a text that was folded holds every word of a query, or the beginning of it. */
export function matches(folded: string, query: string): boolean {
  return fold(query)
    .split(' ')
    .every((word) => ` ${folded}`.includes(` ${word}`));
}
