/** Names as both styles of citation set them: “A”, “A, and B”, “A, B, and C”. */
export const namesInARow = (names: readonly string[], and: 'and' | '&'): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}, ${and} ${names.at(-1)}`;
