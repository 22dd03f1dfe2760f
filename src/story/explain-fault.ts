import { isTagName, registry } from '../schemas/tag-registry.ts';
import { before, behind, isOpen, lineOf } from './around-fault.ts';
import { explainOpening, meantBy } from './explain-opening.ts';
import type { Edit, Position } from './problem.ts';

/** A fault in a chapter’s tags or signs, in an editor’s words, and where to blot it out. */
export type Fault = Position & {
  readonly message: string;
  readonly fix: string;
  readonly edit?: Edit;
  /** The tag it is about, by the name that was meant. */
  readonly tag?: string | undefined;
  /** How it was noticed: a sign that is written wrongly, or a tag that lacks its other half. */
  readonly half?: 'opening' | 'closing';
  /** What is to be blotted out with it, since it follows from it. */
  readonly also?: Position;
};

type Explain = (match: RegExpExecArray, at: Position, source: string) => Fault;

/** What the parser says, which speaks to programmers, and what an editor is told instead. */
const FAULTS: readonly (readonly [says: RegExp, explain: Explain])[] = [
  [
    /closing tag `<\/([\w.]*)>`, expected corresponding closing tag for `<([\w.]*)>` \((\d+):(\d+)\)/,
    ([, closed = '', opened = '', line, column], at, source) => {
      const opening = { line: Number(line), column: Number(column) };
      if (!isTagName(opened)) return { ...unknown(opened, opening), also: at };
      if (!isTagName(closed) && meantBy(closed) === opened) {
        return { ...unknown(closed, at, `Write </${opened}>.`), also: opening };
      }
      return isOpen(closed, at, source)
        ? {
            ...opening,
            message: `<${opened}> opens here and is not closed before </${closed}> in line ${at.line}.`,
            fix: `Add </${opened}> where its text ends.`,
            tag: opened,
            half: 'opening',
          }
        : unopened(closed, at, source);
    },
  ],
  [
    /closing tag for `<([\w.]*)>` \(\d+:\d+\) before the end of/,
    ([, tag = ''], at, source) => {
      if (!isTagName(tag)) return unknown(tag, at);
      return registry[tag].inline
        ? {
            ...at,
            message: `<${tag}> opens inside a paragraph and is not closed in it.`,
            fix: isOpen(tag, at, source)
              ? `Write </${tag}> if it is to close the one before, or add </${tag}> in the same paragraph.`
              : `Add </${tag}> in the same paragraph.`,
            tag,
            half: 'opening',
          }
        : {
            ...at,
            message: `<${tag}> opens inside a paragraph and is not closed in it.`,
            fix: `Put <${tag}> on a line of its own, with a blank line before and after.`,
            tag,
          };
    },
  ],
  [
    /^Expected a closing tag for `<([\w.]*)>`/,
    ([, tag = ''], at) =>
      isTagName(tag)
        ? {
            ...at,
            message: `<${tag}> opens here and is never closed.`,
            fix: `Add </${tag}> where its text ends.`,
            tag,
            half: 'opening',
          }
        : unknown(tag, at),
  ],
  [
    /closing tag `<\/([\w.]*)>`, expected an open tag first/,
    ([, tag = ''], at, source) => unopened(tag, at, source),
  ],
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
  [/character/, (_, at, source) => ({ ...at, ...explainOpening(at, behind(at, source)) })],
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

const unknown = (tag: string, at: Position, fix?: string): Fault => ({
  ...at,
  tag: meantBy(tag.replace('/', '')),
  message: `Chapters have no tag <${tag}>.`,
  fix:
    fix ??
    (meantBy(tag) === undefined
      ? `Remove it; the tags are ${Object.keys(registry).join(', ')}.`
      : `Did you mean “${meantBy(tag) ?? ''}”?`),
});

/** A tag closes that is not open: it was closed in itself, or never opened. */
function unopened(tag: string, at: Position, source: string): Fault {
  const closedInItself = [...before(at, source).matchAll(new RegExp(`<${tag}\\b[^<>]*/>`, 'g'))].at(
    -1,
  );
  if (isTagName(tag) && closedInItself !== undefined) {
    const lines = source.slice(0, closedInItself.index).split('\n');
    return {
      line: lines.length,
      column: Array.from(lines.at(-1) ?? '').length + 1,
      message: `This <${tag}> is closed by its own “/>”, before its text.`,
      fix: `Leave out the “/”: ${closedInItself[0].replace(/\s*\/>$/, '>')}`,
      also: at,
    };
  }
  if (!isTagName(tag) && meantBy(tag) !== undefined)
    return unknown(`/${tag}`, at, `Write </${meantBy(tag) ?? ''}>.`);
  if (new RegExp(`<\\s+${tag}\\b`).test(lineOf(at, source))) {
    return {
      ...at,
      message: `A space stands between “<” and “${tag}” in this line.`,
      fix: `Write <${tag} …>.`,
    };
  }
  return {
    ...at,
    tag,
    half: 'closing',
    message: `</${tag}> closes a tag that was not opened.`,
    fix: isTagName(tag) ? `Remove it, or add <${tag}> where its text begins.` : 'Remove it.',
  };
}
