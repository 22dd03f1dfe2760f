import type { Position } from './problem.ts';

/** Where one is after so much text has been read from a place. */
export function moved({ line, column }: Position, over: string): Position {
  const lines = over.split('\n');
  const last = Array.from(lines.at(-1) ?? '').length;
  return lines.length === 1
    ? { line, column: column + last }
    : { line: line + lines.length - 1, column: last + 1 };
}
