import { mdxToMdast } from 'satteri';
import type { ChapterText } from './chapter-text.ts';
import { explainFault, type Fault } from './explain-fault.ts';
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
  const faults: Fault[] = [];
  let readable = source;
  while (faults.length < MOST_FAULTS) {
    try {
      const tree = mdxToMdast(readable, { position: true });
      const text = faults.length === 0 ? scanChapter(tree, source) : undefined;
      return { text, problems: problemsOf(faults, file) };
    } catch (error) {
      const fault = explainFault(error instanceof Error ? error.message : String(error), readable);
      faults.push(fault);
      const mended = [fault, ...(fault.also === undefined ? [] : [fault.also])].reduce(
        blotOut,
        readable,
      );
      if (mended === readable) break;
      readable = mended;
    }
  }
  return { text: undefined, problems: problemsOf(faults, file) };
}

/** A tag that lacks its other half is no fault of its own where that half is written wrongly, or is out of place. */
function problemsOf(faults: readonly Fault[], file: string): Problem[] {
  const explained = new Set<Fault>();
  for (const fault of faults) {
    const { half, tag } = fault;
    if (half === undefined) continue;
    const twin = faults.find(
      (other) =>
        other !== fault &&
        other.tag === tag &&
        !explained.has(other) &&
        (other.half === undefined || (half === 'closing' && other.half === 'opening')),
    );
    if (twin !== undefined) explained.add(fault);
  }
  for (const [index, fault] of faults.entries()) {
    const next = faults[index + 1];
    const isTwice = fault.half === 'opening' && next?.half === 'opening' && next.tag === fault.tag;
    // Of two that open, the later was mostly meant to close the first.
    if (isTwice) explained.add(fault);
  }
  return faults
    .filter((fault) => !explained.has(fault))
    .map(({ line, column, message, fix, edit }) => ({
      file,
      line,
      column,
      message,
      fix,
      ...(edit && { edit }),
      rule: 'chapters-can-be-read',
    }));
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
