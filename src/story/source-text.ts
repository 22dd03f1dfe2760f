import type { Position } from './problem.ts';

/** A file’s text by the places the chapter parser gives: it counts characters, not UTF-16 units. */
export type SourceText = {
  /** The characters from one offset to another, counting from 0. */
  readonly slice: (from: number, to: number) => string;
  /** The line and column of an offset. */
  readonly positionAt: (offset: number) => Position;
};

/** Make a file’s text addressable by character. */
export function sourceText(source: string): SourceText {
  const characters = Array.from(source);
  const starts = [0];
  for (const [index, character] of characters.entries()) {
    if (character === '\n') starts.push(index + 1);
  }
  return {
    slice: (from, to) => characters.slice(from, to).join(''),
    positionAt: (offset) => {
      const line = starts.findLastIndex((start) => start <= offset);
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    },
  };
}
