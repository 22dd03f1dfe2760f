import type { MdastNode } from 'satteri';
import {
  enclosing,
  propOf,
  type BlockUse,
  type ChapterText,
  type Citation,
  type HeadingUse,
  type Intruder,
  type LinkUse,
  type ParagraphUse,
  type TagUse,
  type TextRun,
} from './chapter-text.ts';
import { mentionsIn, occurrenceCounter } from './note-mentions.ts';
import {
  childrenOf,
  citedText,
  countWords,
  isTag,
  plainText,
  sliceOf,
  startOf,
} from './prose-nodes.ts';
import { propIntruders, tagUse } from './scan-tag.ts';
import { sourceText } from './source-text.ts';

/** Gather from a parsed chapter what the rest of the story refers to. `source` is the whole file. */
export function scanChapter(tree: MdastNode, source: string): ChapterText {
  const text = sourceText(source);
  const countOccurrence = occurrenceCounter();
  const tags: TagUse[] = [];
  const citations: Citation[] = [];
  const headings: HeadingUse[] = [];
  const paragraphs: ParagraphUse[] = [];
  const runs: TextRun[] = [];
  const links: LinkUse[] = [];
  const blocks: BlockUse[] = [];
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
      const isUnderlined = !sliceOf(node, text).startsWith('#');
      const words = plainText(node);
      headings.push({ ...startOf(node), depth: node.depth, text: words, within, isUnderlined });
    } else if (node.type === 'paragraph') {
      const words = { text: plainText(node), cited: citedText(node), written: sliceOf(node, text) };
      paragraphs.push({ ...startOf(node), ...words, within });
    } else if (node.type === 'text') {
      runs.push({ ...startOf(node), text: sliceOf(node, text), within });
    } else if (node.type === 'link' || node.type === 'image') {
      const link = linkUse(node, sliceOf(node, text));
      links.push(link);
      // What such a link has for words are signs that were meant otherwise.
      if (link.isBare || link.text.startsWith('^')) return;
    } else {
      intruders.push(...intruder(node));
      const isTask = node.type === 'listItem' && typeof node.checked === 'boolean';
      const kind = isTask ? 'task' : BLOCKS[node.type];
      if (kind !== undefined) blocks.push({ ...startOf(node), kind });
    }
    for (const child of childrenOf(node)) visit(child, inside);
  };

  visit(tree, []);
  const words = countWords(plainText(tree));
  return { tags, citations, headings, paragraphs, runs, links, blocks, intruders, words };
}

const BLOCKS: Readonly<Record<string, BlockUse['kind'] | undefined>> = {
  table: 'table',
  code: 'code',
  inlineCode: 'code',
  thematicBreak: 'rule',
  delete: 'strike',
  definition: 'definition',
};

function linkUse(node: Extract<MdastNode, { type: 'link' | 'image' }>, source: string): LinkUse {
  const isImage = node.type === 'image';
  return {
    ...startOf(node),
    url: node.url,
    text: isImage ? (node.alt ?? '') : plainText(node),
    isImage,
    isBare: !source.startsWith('[') && !isImage,
  };
}

function intruder(node: MdastNode): Intruder[] {
  switch (node.type) {
    case 'mdxjsEsm': {
      const kind = node.value.trimStart().startsWith('export') ? 'export' : 'import';
      return [{ ...startOf(node), kind, text: node.value }];
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [{ ...startOf(node), kind: 'expression', text: `{${node.value}}` }];
    case 'footnoteDefinition':
      return [{ ...startOf(node), kind: 'note-text', text: node.identifier }];
    default:
      return [];
  }
}
