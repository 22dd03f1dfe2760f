/** The curly quote or apostrophe that a straight one in a text is meant for. */
export function curlyQuote(text: string, index: number): string {
  const opens = index === 0 || /[\s([“‘—–]/.test(text.charAt(index - 1));
  if (text.charAt(index) === '"') return opens ? '“' : '”';
  return opens && !/^'\d\ds?\b/.test(text.slice(index)) ? '‘' : '’';
}

/** A text with every straight quote and apostrophe in it made curly. */
export const withCurlyQuotes = (text: string): string =>
  text.replace(/["']/g, (_, index: number) => curlyQuote(text, index));
