import type { MdastNode } from 'satteri';
import type { Position } from './problem.ts';
import type { SourceText } from './source-text.ts';

/** A tag as the parser gives it: on lines of its own (`Flow`), or within a line. */
export type TagNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Whether a piece of prose is a tag. */
export const isTag = (node: MdastNode): node is TagNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** What stands in a piece of prose. */
export const childrenOf = (node: MdastNode): readonly MdastNode[] =>
  'children' in node ? (node.children as readonly MdastNode[]) : [];

/** Where it begins. */
export const startOf = (node: MdastNode): Position => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** How it stands in the file. */
export const sliceOf = (node: MdastNode, text: SourceText): string =>
  text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

/** The words of a piece of prose, without marks, tags and note references. */
export const plainText = (node: MdastNode): string => wordsOf(node, () => '');

/** The same with its note references, each as `[^note-1]`. */
export const citedText = (node: MdastNode): string => wordsOf(node, (note) => `[^${note}]`);

function wordsOf(node: MdastNode, told: (note: string) => string): string {
  if (node.type === 'text' || node.type === 'inlineCode') {
    return node.value.replace(/\[\^([^\]\n]+)\]/g, (_, note: string) => told(note));
  }
  if (node.type === 'footnoteReference') return told(node.identifier);
  const between = INLINE.has(node.type) ? '' : ' ';
  const text = childrenOf(node)
    .map((child) => wordsOf(child, told))
    .join(between);
  return between === '' ? text : text.trim();
}

const INLINE = new Set(
  'paragraph heading emphasis strong delete link linkReference mdxJsxTextElement'.split(' '),
);

/** How many words a reader reads in it. */
export const countWords = (text: string): number => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
