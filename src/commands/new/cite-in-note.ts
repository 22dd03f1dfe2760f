import { isMap, isSeq, parseDocument, type Pair } from 'yaml';
import { plainLines } from '../../story/read-source.ts';
import { keyOf, rangeOf, spliced, stretchOf } from './yaml-stretch.ts';
import { yamlText } from './yaml-text.ts';

/** A source as a note rests on it. */
export type CitedSource = {
  readonly kind: string;
  readonly source: string;
  readonly locator?: string;
};

/** What a note says of itself, whatever it rests on. */
const OF_THE_NOTE = new Set(['number', 'kind', 'comment', 'remark']);

/**
 * Let a note rest on a source, too: a mere comment gets it, and any other note becomes a combination
 * of what it was and the source. All lines stay as they are, though some are indented.
 */
export function withCitation(file: string, cited: CitedSource): string {
  const text = plainLines(file).replace(/(?<!\n)$/, '\n');
  const { contents } = parseDocument(text);
  const pairs = isMap(contents) ? contents.items : [];
  const kind = pairs.find((pair) => keyOf(pair) === 'kind');
  const parts = pairs.find((pair) => keyOf(pair) === 'parts');
  if (kind === undefined) throw new Error('The note has no “kind”.');
  if (parts !== undefined) return withPart(text, parts, cited);
  const told = String(parseDocument(text).get('kind'));
  if (told === 'commentary') {
    return spliced(text, linesOf(text, kind), yamlText(cited).trimEnd());
  }
  return asCombination(text, pairs, cited);
}

/** Put another part behind the last of a list of them. */
function withPart(text: string, parts: Pair, cited: CitedSource): string {
  const last =
    isSeq(parts.value) && parts.value.flow !== true ? parts.value.items.at(-1) : undefined;
  if (last === undefined)
    throw new Error('The “parts” of the note do not stand on lines of their own.');
  const [start] = rangeOf(last);
  const dash = text.slice(text.lastIndexOf('\n', start) + 1, start).replace(/-\s*$/, '');
  const [, end] = linesOf(text, parts);
  return spliced(text, [end, end], `\n${asPart(yamlText(cited), dash)}`);
}

function asCombination(text: string, pairs: readonly Pair[], cited: CitedSource): string {
  let from = 0;
  const pieces = pairs.map((pair) => {
    // A comment belongs to the field below it.
    const lines = text.slice(from, linesOf(text, pair)[1]).replace(/^\n/, '');
    from = linesOf(text, pair)[1];
    return { lines, name: keyOf(pair) };
  });
  const kind = pieces.filter(({ name }) => name === 'kind');
  const own = pieces.filter(({ name }) => !OF_THE_NOTE.has(name));
  const first = [...kind, ...own].map(({ lines }) => lines).join('\n');
  const rest = pieces.filter(({ name }) => name === 'comment' || name === 'remark');
  return [
    ...pieces.filter(({ name }) => name === 'number').map(({ lines }) => lines),
    'kind: combination',
    'parts:',
    asPart(first, '  '),
    asPart(yamlText(cited), '  '),
    ...rest.map(({ lines }) => lines),
    text.slice(from).trim(),
  ]
    .join('\n')
    .replace(/\s*$/, '\n');
}

/** Lines as an item of a list: a dash before the first, and the others below its text. */
const asPart = (lines: string, indent: string): string =>
  lines
    .trimEnd()
    .split('\n')
    .map((line, index) => (line === '' ? '' : `${indent}${index === 0 ? '- ' : '  '}${line}`))
    .join('\n');

const linesOf = (text: string, pair: Pair): readonly [number, number] =>
  stretchOf(text, pair) ?? [rangeOf(pair.key)[0], rangeOf(pair.value)[1]];
