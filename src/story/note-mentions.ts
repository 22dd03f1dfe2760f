import type { MdastNode } from 'satteri';
import type { SourceText } from './source-text.ts';

/** A note reference as it stands in a file: characters from `from` up to `to`. */
export type NoteMention = { readonly note: string; readonly from: number; readonly to: number };

const MENTION = /(?<!\\)\[\^([^\]\n]+)\]/g;

/** The note references in one piece of a chapter; code, addresses and attributes hold none. */
export function mentionsIn(node: MdastNode, source: SourceText): NoteMention[] {
  if (node.type !== 'text' && node.type !== 'footnoteReference') return [];
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const text = source.slice(start, end);
  return [...text.matchAll(MENTION)].map((match) => {
    const from = start + Array.from(text.slice(0, match.index)).length;
    return { note: match[1] ?? '', from, to: from + Array.from(match[0]).length };
  });
}

/** Counts mentions, so that each says which one of its note it is in its chapter. */
export function occurrenceCounter(): (note: string) => number {
  const counts = new Map<string, number>();
  return (note) => {
    const occurrence = (counts.get(note) ?? 0) + 1;
    counts.set(note, occurrence);
    return occurrence;
  };
}
