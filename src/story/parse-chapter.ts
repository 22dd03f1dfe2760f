import { mdxToMdast } from 'satteri';
import type { ChapterText } from './chapter-text.ts';
import { explainFault } from './explain-fault.ts';
import type { Position, Problem } from './problem.ts';
import { scanChapter } from './scan-chapter.ts';

/** A chapter’s text, or why it cannot be read. */
export type ParsedChapter = {
  readonly text: ChapterText | undefined;
  readonly problems: readonly Problem[];
};

/** More faults than this in one chapter are left for the next check. */
const MOST_FAULTS = 20;

/**
 * Parse a chapter with the parser of the build. The parser stops at the first fault, so each is
 * blotted out and the rest is read again: an editor sees all of them at once.
 */
export function parseChapter(source: string, file: string): ParsedChapter {
  const problems: Problem[] = [];
  let readable = source;
  while (problems.length < MOST_FAULTS) {
    try {
      const tree = mdxToMdast(readable, { position: true });
      return { text: problems.length === 0 ? scanChapter(tree, source) : undefined, problems };
    } catch (error) {
      const fault = explainFault(error instanceof Error ? error.message : String(error), readable);
      problems.push({ file, ...fault, rule: 'chapters-can-be-read' });
      const mended = blotOut(readable, fault);
      if (mended === readable) break;
      readable = mended;
    }
  }
  return { text: undefined, problems };
}

/** Replace the tag or sign at a place by spaces, so that everything after it keeps its position. */
function blotOut(source: string, { line, column }: Position): string {
  const lines = source.split('\n');
  const characters = Array.from(lines[line - 1] ?? '');
  const rest = characters.slice(column - 1).join('');
  const fault = /^<\/?[A-Za-z][^<>]*>?|^./u.exec(rest)?.[0] ?? '';
  lines[line - 1] =
    characters.slice(0, column - 1).join('') + ' '.repeat(fault.length) + rest.slice(fault.length);
  return lines.join('\n');
}
