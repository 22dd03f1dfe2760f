import { registry, isTagName } from '../schemas/tag-registry.ts';
import type { Position } from './problem.ts';

/** A fault in a chapter’s tags or signs, in an editor’s words, and where to blot it out. */
export type Fault = Position & { readonly message: string; readonly fix: string };

type Explain = (match: RegExpExecArray, at: Position, source: string) => Fault;

/** What the parser says, which speaks to programmers, and what an editor is told instead. */
const FAULTS: readonly (readonly [says: RegExp, explain: Explain])[] = [
  [
    /closing tag `<\/(\w*)>`, expected corresponding closing tag for `<(\w*)>` \((\d+):(\d+)\)/,
    ([, closed = '', opened = '', line, column], at, source) =>
      isOpen(closed, at, source)
        ? {
            line: Number(line),
            column: Number(column),
            message: `<${opened}> opens here and is not closed before </${closed}> in line ${at.line}.`,
            fix: `Add </${opened}> where its text ends.`,
          }
        : unopened(closed, at),
  ],
  [
    /closing tag for `<(\w*)>` \(\d+:\d+\) before the end of/,
    ([, tag = ''], at) => ({
      ...at,
      message: `<${tag}> opens inside a paragraph and is not closed in it.`,
      fix:
        isTagName(tag) && !registry[tag].inline
          ? `Put <${tag}> on a line of its own, with a blank line before and after.`
          : `Add </${tag}> in the same paragraph.`,
    }),
  ],
  [
    /^Expected a closing tag for `<(\w*)>`/,
    ([, tag], at) => ({
      ...at,
      message: `<${tag}> opens here and is never closed.`,
      fix: `Add </${tag}> where its text ends.`,
    }),
  ],
  [/closing tag `<\/(\w*)>`, expected an open tag first/, ([, tag = ''], at) => unopened(tag, at)],
  [
    /character `!`/,
    (_, at) => ({
      ...at,
      message: 'A comment, “<!--”, stands here; chapters hold none.',
      fix: 'Remove it.',
    }),
  ],
  [
    /brace|expression/,
    (_, at) => ({
      ...at,
      message: 'A “{” stands here; chapters hold no program code.',
      fix: 'Remove it, or write \\{ where readers should see it.',
    }),
  ],
  [
    /character/,
    (_, at) => ({
      ...at,
      message: 'A “<” stands here that begins no tag.',
      fix: 'Write “less than” or &lt; instead; in a tag, check its quotes and its “>”.',
    }),
  ],
];

/** Put a fault into an editor’s words. The parser’s message begins with line and column. */
export function explainFault(raw: string, source: string): Fault {
  const [, line, column, text = raw] = /^(\d+):(\d+): (.*)$/s.exec(raw) ?? [];
  const at = { line: Number(line ?? 1), column: Number(column ?? 1) };
  for (const [says, explain] of FAULTS) {
    const match = says.exec(text);
    if (match) return explain(match, at, source);
  }
  return {
    ...at,
    message: 'From here on the chapter cannot be read.',
    fix: 'Check the tags and signs in this line.',
  };
}

const unopened = (tag: string, at: Position): Fault => ({
  ...at,
  message: `</${tag}> closes a tag that was not opened.`,
  fix: `Remove it, or add <${tag}> where its text begins.`,
});

/** Whether a tag of this name is open just before a place. */
function isOpen(tag: string, { line, column }: Position, source: string): boolean {
  const lines = source.split('\n').slice(0, line);
  const before = [...lines.slice(0, -1), lines.at(-1)?.slice(0, column - 1)].join('\n');
  const opened = before.match(new RegExp(`<${tag}\\b`, 'g'))?.length ?? 0;
  const closed = before.match(new RegExp(`</${tag}\\b`, 'g'))?.length ?? 0;
  return opened > closed;
}
