import { mdxToMdast, type MdastNode } from 'satteri';
import type { Plugin } from 'vite';
import { mentionsIn, occurrenceCounter, type NoteMention } from './note-mentions.ts';
import { splitProse } from './prose-file.ts';
import { plainLines } from './read-source.ts';
import { sourceText, type SourceText } from './source-text.ts';

/**
 * Leaves the compiler the text of a file of prose only: its head is read elsewhere, by one reader of
 * fields. Turns each `[^note-1]` of a chapter into `<NoteRef note="note-1" use="1"/>` before the chapter is
 * compiled; `use` counts the mentions of a note in its chapter, as the story does. Nothing changes
 * its line, so that later errors name the right one.
 */
export function noteReferences(): Plugin {
  return {
    name: 'note-references',
    enforce: 'pre',
    transform: {
      // Before the MDX compiler, whichever comes first in the list of plugins.
      order: 'pre',
      filter: { id: /^[^?]+\.mdx$/ },
      handler: (code) => ({
        code: writeNoteReferences(splitProse(plainLines(code)).body),
        map: null,
      }),
    },
  };
}

/** Write the note references of a chapter as tags. */
export function writeNoteReferences(chapter: string): string {
  const source = sourceText(chapter);
  const countOccurrence = occurrenceCounter();
  let written = '';
  let done = 0;
  for (const { note, from, to } of mentionsInChapter(chapter, source)) {
    written += source.slice(done, from);
    written += `<NoteRef note="${note}" use="${countOccurrence(note)}"/>`;
    done = to;
  }
  return written + source.slice(done, Infinity);
}

function mentionsInChapter(chapter: string, source: SourceText): NoteMention[] {
  const visit = (node: MdastNode): NoteMention[] => [
    ...mentionsIn(node, source),
    ...('children' in node ? (node.children as MdastNode[]).flatMap(visit) : []),
  ];
  try {
    return visit(mdxToMdast(chapter, { position: true }));
  } catch {
    // The compiler meets the same fault next, and names its place.
    return [];
  }
}
