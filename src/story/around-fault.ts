import type { Position } from './problem.ts';

/** What stands in a text before a place. */
export const before = ({ line, column }: Position, source: string): string => {
  const lines = source.split('\n').slice(0, line);
  return [...lines.slice(0, -1), lines.at(-1)?.slice(0, column - 1)].join('\n');
};

/** The line of a place. */
export const lineOf = ({ line }: Position, source: string): string =>
  source.split('\n')[line - 1] ?? '';

/** What stands at a place and behind it. */
export const behind = (at: Position, source: string): string =>
  source.slice(before(at, source).length);

/** Whether a tag of this name is open just before a place. */
export function isOpen(tag: string, at: Position, source: string): boolean {
  const text = before(at, source);
  const opened = text.match(new RegExp(`<${tag}\\b(?![^<>]*/>)`, 'g'))?.length ?? 0;
  const closed = text.match(new RegExp(`</${tag}\\b`, 'g'))?.length ?? 0;
  return opened > closed;
}
