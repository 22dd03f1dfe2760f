import type { MdastNode } from 'satteri';
import {
  enclosing,
  propOf,
  type ChapterText,
  type Citation,
  type HeadingUse,
  type Intruder,
  type ParagraphUse,
  type PropUse,
  type TagUse,
  type TextRun,
} from './chapter-text.ts';
import { mentionsIn, occurrenceCounter } from './note-mentions.ts';
import type { Position } from './problem.ts';
import { sourceText, type SourceText } from './source-text.ts';

type TagNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Gather from a parsed chapter what the rest of the story refers to. `source` is the whole file. */
export function scanChapter(tree: MdastNode, source: string): ChapterText {
  const text = sourceText(source);
  const countOccurrence = occurrenceCounter();
  const tags: TagUse[] = [];
  const citations: Citation[] = [];
  const headings: HeadingUse[] = [];
  const paragraphs: ParagraphUse[] = [];
  const runs: TextRun[] = [];
  const intruders: Intruder[] = [];

  const visit = (node: MdastNode, within: readonly TagUse[]): void => {
    let inside = within;
    for (const { note, from } of mentionsIn(node, text)) {
      const step = enclosing(within, 'Step');
      citations.push({
        ...text.positionAt(from),
        note,
        step: step && propOf(step, 'id'),
        occurrence: countOccurrence(note),
      });
    }
    if (isTag(node)) {
      const tag = tagUse(node, within, text);
      tags.push(tag);
      inside = [...within, tag];
      intruders.push(...propIntruders(node));
    } else if (node.type === 'heading') {
      headings.push({ ...start(node), depth: node.depth, text: plainText(node), within });
    } else if (node.type === 'paragraph') {
      paragraphs.push({ ...start(node), text: plainText(node), within });
    } else if (node.type === 'text') {
      runs.push({ ...start(node), text: sliceOf(node, text) });
    } else {
      intruders.push(...intruder(node));
    }
    for (const child of childrenOf(node)) visit(child, inside);
  };

  visit(tree, []);
  const words = countWords(plainText(tree));
  return { tags, citations, headings, paragraphs, runs, intruders, words };
}

/** The words of a piece of a chapter, without note references. */
function plainText(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') {
    return node.value.replace(/\[\^[^\]\n]+\]/g, '');
  }
  const between = isInline(node) ? '' : ' ';
  const text = childrenOf(node).map(plainText).join(between);
  return between === '' ? text : text.trim();
}

const INLINE = new Set(
  'paragraph heading emphasis strong delete link linkReference mdxJsxTextElement'.split(' '),
);
const isInline = (node: MdastNode): boolean => INLINE.has(node.type);

const countWords = (text: string): number => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;

const childrenOf = (node: MdastNode): readonly MdastNode[] =>
  'children' in node ? (node.children as readonly MdastNode[]) : [];

const isTag = (node: MdastNode): node is TagNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const start = (node: MdastNode): Position => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

const sliceOf = (node: MdastNode, text: SourceText): string =>
  text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

function tagUse(node: TagNode, within: readonly TagUse[], text: SourceText): TagUse {
  const opening = sliceOf(node, text);
  const offset = node.position?.start.offset ?? 0;
  const props = node.attributes.flatMap((attribute): PropUse[] => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const { name, value } = attribute;
    const at = opening.search(new RegExp(`(?<=\\s)${name}(?=[\\s=/>])`));
    const before = Array.from(opening.slice(0, Math.max(at, 0))).length;
    return [
      {
        ...text.positionAt(offset + before),
        name,
        value: typeof value === 'string' ? value : value ? undefined : '',
      },
    ];
  });
  return { ...start(node), name: node.name ?? '', props, within, text: plainText(node) };
}

function propIntruders(node: TagNode): Intruder[] {
  return node.attributes.flatMap((attribute): Intruder[] => {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return [{ ...start(node), kind: 'expression', text: `{${attribute.value}}` }];
    }
    const { value } = attribute;
    if (value === null || value === undefined || typeof value === 'string') return [];
    return [{ ...start(node), kind: 'expression', text: `{${value.value}}` }];
  });
}

function intruder(node: MdastNode): Intruder[] {
  switch (node.type) {
    case 'mdxjsEsm': {
      const kind = node.value.trimStart().startsWith('export') ? 'export' : 'import';
      return [{ ...start(node), kind, text: node.value }];
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [{ ...start(node), kind: 'expression', text: `{${node.value}}` }];
    case 'footnoteDefinition':
      return [{ ...start(node), kind: 'note-text', text: node.identifier }];
    default:
      return [];
  }
}
