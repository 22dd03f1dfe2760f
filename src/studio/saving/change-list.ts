import type { Document, ParsedNode, YAMLSeq } from 'yaml';
import { endOfLine, startOfLine } from './lines.ts';
import type { TextEdit } from './text-edit.ts';
import { inFlow } from './write-flow.ts';

/**
 * What brings a list of a text to other items. Items that stay are left as they stand, those on lines of
 * their own with the comments above them.
 */
export function changeList(
  text: string,
  document: Document.Parsed,
  list: YAMLSeq.Parsed,
  items: readonly unknown[],
): TextEdit {
  const [from, to] = list.range;
  if (list.flow === true || items.length === 0) {
    const kept = written(document, list, (item) => text.slice(item.range[0], item.range[1]));
    return { from, to, text: `[${items.map((item) => kept(item) ?? inFlow(item)).join(', ')}]` };
  }
  const start = startOfLine(text, from);
  const ends = list.items.map((item) => endOfLine(text, item.range[1]));
  const dash = text.slice(start, from + 1).indexOf('-');
  const indent = ' '.repeat(Math.max(dash, 0));
  const kept = written(document, list, (_, index) =>
    text.slice(index === 0 ? start : (ends[index - 1] ?? start) + 1, ends[index]),
  );
  const lines = items.map((item) => kept(item) ?? `${indent}- ${inFlow(item)}`);
  return { from: start, to: ends.at(-1) ?? to, text: lines.join('\n') };
}

/** Finds how an item of a list is written, each of equal ones once. */
function written(
  document: Document.Parsed,
  { items }: YAMLSeq.Parsed,
  textOf: (item: ParsedNode, index: number) => string,
): (value: unknown) => string | undefined {
  const known = items.map((item, index) => ({
    value: JSON.stringify(item.toJS(document)),
    text: textOf(item, index),
  }));
  return (value) => {
    const index = known.findIndex((each) => each.value === JSON.stringify(value));
    return index < 0 ? undefined : known.splice(index, 1)[0]?.text;
  };
}
