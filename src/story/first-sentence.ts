/** Up to the first full stop that a space and a capital follow; “U.S. ” ends none. */
export const firstSentence = (text: string): string =>
  /^.*?[\p{Ll}\p{N}”)][.!?](?=\s+[\p{Lu}“]|$)/su.exec(text)?.[0] ?? text;
