import type { Intruder, PropUse, TagUse } from './chapter-text.ts';
import { childrenOf, plainText, sliceOf, startOf, type TagNode } from './prose-nodes.ts';
import type { SourceText } from './source-text.ts';

/** A tag with its attributes, where each stands. */
export function tagUse(node: TagNode, within: readonly TagUse[], text: SourceText): TagUse {
  const opening = sliceOf(node, text);
  const offset = node.position?.start.offset ?? 0;
  const seen = new Map<string, number>();
  const props = node.attributes.flatMap((attribute): PropUse[] => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const { name, value } = attribute;
    const from = seen.get(name) ?? 0;
    const found = opening.slice(from).search(new RegExp(`(?<=\\s)${name}(?=[\\s=/>])`));
    const at = Math.max(found, 0) + from;
    seen.set(name, at + name.length);
    return [
      {
        ...text.positionAt(offset + Array.from(opening.slice(0, at)).length),
        name,
        value: typeof value === 'string' ? value : value ? undefined : '',
      },
    ];
  });
  return {
    ...startOf(node),
    name: node.name ?? '',
    props,
    within,
    text: plainText(node),
    isInLine: node.type === 'mdxJsxTextElement',
    hasLooseText: childrenOf(node).some(
      (child) => child.type === 'text' && child.value.trim() !== '',
    ),
  };
}

/** Program code in the attributes of a tag. */
export function propIntruders(node: TagNode): Intruder[] {
  return node.attributes.flatMap((attribute): Intruder[] => {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return [{ ...startOf(node), kind: 'expression', text: `{${attribute.value}}` }];
    }
    const { value } = attribute;
    if (value === null || value === undefined || typeof value === 'string') return [];
    return [{ ...startOf(node), kind: 'expression', text: `{${value.value}}` }];
  });
}
